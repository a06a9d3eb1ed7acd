import { quoted } from './words';

/** Sentences about moving statements into the library and out of it. */
export const libraryMessages = {
  extract: (file: string) => `Extract into ${file}`,
  extractNew: (file: string) => `Extract into a new library, ${file}`,
  extractAll: (file: string, roles: number | undefined) =>
    roles === 1
      ? `Extract into ${file}, and refer to it in the role that says the same`
      : `Extract into ${file}, and refer to it in all ${roles === undefined ? '' : `${roles} `}roles that say the same`,
  use: (id: string) => `Refer to ${quoted(id)} of the library, which says the same`,
  useAll: (id: string, roles: number | undefined) =>
    roles === 1
      ? `Refer to ${quoted(id)} in the role that says the same`
      : `Refer to ${quoted(id)} in all ${roles === undefined ? '' : `${roles} `}roles that say the same`,
  inline: (id: string) => `Write the text of ${quoted(id)} here`,
  inlineAll: (id: string) =>
    `Write the text of ${quoted(id)} wherever it is referred to, and take it out of the library`,
  aLibrary: 'a library',
  noTaxonomy:
    'A library belongs to a taxonomy, and no taxonomy.yaml that can be read stands above this role. Make or mend one first.',
  hidesInherited: (id: string) =>
    `This role inherits ${quoted(id)} too, and shows its own instead. With a text in its place it would show both.`,
  givenByLevel: (id: string) =>
    `A function or focus gives ${quoted(id)} to roles of several levels, and its text differs by level. No one text can take its place.`,
  givenTwice: (id: string) =>
    `Roles to which this is given refer to ${quoted(id)} elsewhere too, and show it once. With a text in its place they would show both. Write it out wherever it is referred to instead: the light bulb on the item in the library does that.`,
  blocked: (file: string) =>
    `${file} refers to the item in a place that cannot be edited: other lines of that file share it (by “&” and “*”), or it is half typed. Please write it out there first; nothing was changed.`,
  changed: 'The file has changed meanwhile, so nothing was done. Please try again.',
  nothing: 'No role says the same in a place that can be edited, so nothing was changed.',
  name: 'Name the item',
  moved: 'Paths to what was moved',
  extracted: (id: string) => `Extract ${quoted(id)} into the library`,
  referred: (id: string) => `Refer to ${quoted(id)}`,
  inlined: (id: string) => `Write the text of ${quoted(id)} in place of the reference`,
} as const;
