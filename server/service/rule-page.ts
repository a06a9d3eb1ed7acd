/** The address of a rule's page below the folder (a URI) of the pages; empty where there are none. */
export function rulePage(folder: string | undefined): (rule: string) => string {
  return (rule) => (folder === undefined ? '' : `${folder.replace(/\/?$/, '/')}${rule}.md`);
}
