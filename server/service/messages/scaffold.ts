/** Sentences about making new roles: why one is not made, and what to look at first. */
export const scaffoldMessages = {
  badCode: (code: string) =>
    `“${code}” is no code. Please use letters and digits only for each of its parts, as in DEVO.GEN.P3.`,
  codeTaken: (code: string, title: string) =>
    `${code} is there already: ${title}. Nothing was written; open that role, or choose another level.`,
  fileTaken: (file: string) =>
    `A file ${file} is there already, so nothing was written. Please rename that file, or choose another level.`,
  sameTitle: (title: string, code: string | undefined, file: string) =>
    `${title} is already the name of ${code ?? file}. Two roles of one name are hard to tell apart; you can keep it all the same.`,
  taxonomyThere: 'There is a taxonomy.yaml in this folder already, so nothing was written.',
} as const;
