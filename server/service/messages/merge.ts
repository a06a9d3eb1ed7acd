import { counted, listed, quoted } from './words';

/** Sentences about merging one function into another. `label` is the taxonomy's own word for a function. */
export const mergeMessages = {
  action: (id: string) => `Merge ${id} into another…`,
  nothingToMerge: (label: string) =>
    `There are not two of what is called ${label} here, so nothing can be merged.`,
  sameFunction: 'Please choose two different ones.',
  unknown: (label: string, id: string) => `There is no ${label} ${id} here. Please choose one that there is.`,
  twice: (code: string, a: string, b: string) =>
    `${a} and ${b} are both ${code}. Please keep one of them before merging.`,
  changedMeanwhile: 'The files have changed since the questions were asked. Please start again.',
  noFocus: (label: string, code: string) =>
    `Please say to which ${label} ${code} goes: letters and digits only, and not the one that it has.`,
  noDeleting:
    'This editor cannot remove files as part of an edit, so two roles cannot become one here. Please keep both.',
  taken: (code: string, file: string) =>
    `${code} belongs to ${file} already. Please choose another place for the role that should go there.`,
  twoInOne: (code: string) => `Two roles would both become ${code}. Please choose different places for them.`,
  inBrackets: (id: string) =>
    `The entry of ${id} is written in brackets, and gives statements to its roles that have to be kept. Please write it in lines of its own first.`,

  becomes: (roles: number, from: string, into: string) =>
    `${counted(roles, 'file')} of ${from} will belong to ${into}. Each old code still leads to its role.`,
  given: (gone: string, file: string, heir: string) =>
    `${file} goes with all that stands in it, its statements too. ${heir} takes over ${gone} and the title as former ones, and nothing else.`,
  moved: (old: string, now: string) => `${old} becomes ${now}, so that both are kept.`,
  newFocus: (label: string, id: string, name: string, into: string) =>
    `The ${label} ${id} (${name}) is written into taxonomy.yaml, for ${into}.`,
  noFocusesDeclared: (label: string, id: string) =>
    `The ${label} ${id} is written nowhere, because this taxonomy lists none and so takes any.`,
  removed: (label: string, id: string) => `The ${label} ${id} is taken out of the taxonomy.`,
  inherits: (into: string, statements: readonly string[]) =>
    `All roles of ${into} now also inherit ${listed(statements.map((each) => quoted(each)))}.`,
  both: (into: string, statements: readonly string[]) =>
    `${listed(statements.map((each) => quoted(each)))}: both had it; the wording of ${into} stays.`,
  described: (from: string, into: string) => `What ${from} was for is kept as a comment above ${into}.`,
  descriptionTaken: (from: string, into: string) => `${into} gets the description of ${from}.`,
  payJoined: (code: string) => `Of two entries of pay for ${code}, that of the role that stays is kept.`,
  comment: (name: string, id: string, description: string) => `# ${name} (${id}), merged in: ${description}`,
} as const;
