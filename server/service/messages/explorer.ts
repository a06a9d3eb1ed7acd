import { counted, listed } from './words';

/** What the tree of roles says in its own words. */
export const explorerMessages = {
  builtIn: 'Built-in framework',
  uncoded: 'No code',
  uncodedTip: 'Roles that have no code such as DEVO.GEN.P3 yet, so their place is not known.',
  untitled: 'Untitled role',
  roles: (count: number) => (count === 0 ? 'no roles yet' : counted(count, 'role')),
  undeclared: (label: string, id: string) => `${label} ${id}, which the taxonomy does not declare`,
  branch: (label: string, name: string, id: string) =>
    name === id ? `${label} ${id}` : `${label} ${name} (${id})`,
  taxonomy: (file: string) => `Taxonomy in ${file}`,
  owner: (owner: string) => `Owner: ${owner}`,
  region: (region: string) => `Region: ${region}`,
  formerCode: (code: string) => `had the code ${code}`,
  alias: (title: string) => `also called ${title}`,
  problems: (errors: number, warnings: number) =>
    listed([
      ...(errors > 0 ? [counted(errors, 'error')] : []),
      ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ]),
} as const;
