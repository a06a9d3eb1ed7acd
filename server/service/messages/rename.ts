import { listed, quoted } from './words';

const copyCommand = '“Copy Built-in Levels into taxonomy.yaml”';

/** Sentences about renaming: why something cannot be, and what to do instead. */
export const renameMessages = {
  stillReading: 'Rolewright is still reading the files of this folder. Please try again in a moment.',
  nothingHere: 'There is nothing to rename here: put the cursor on a code, or on the id of something.',
  brokenFile: (file: string) => `${file} cannot be read at the moment. Please repair it first, then rename.`,
  otherKind: (label: string) =>
    `A ${label} cannot be renamed in all files at once. Please change it where it is defined; the Problems panel then shows every place that still has the old one.`,
  occupation: 'The codes of occupations come from a table and keep their names.',
  formerCode:
    'Former codes stay as they are, so that the role is still found under them. To rename the role, start at its code.',
  unknownRole: (code: string) => `No role has the code ${code}, so there is nothing to rename.`,
  twins: (code: string, a: string, b: string) =>
    `${a} and ${b} both have the code ${code}, so nobody can tell which of the two others mean. Please type another code into one of them first.`,
  builtInLevel: (id: string) =>
    `${id} is built in, and no file of yours has it. Please copy it first, with the command ${copyCommand}; then it can be renamed there.`,
  builtInTrack: (id: string) =>
    `The track ${id} is built in, and built-in levels stand on it, so it cannot be renamed. You can give it another name in taxonomy.yaml, or add a track of your own.`,
  builtIn: (label: string, id: string, keys: readonly string[]) =>
    `The ${label} ${id} is built in, and no file of yours has it. Please write it into taxonomy.yaml first, with its ${listed(keys)}; then it can be renamed there.`,
  undefinedId: (label: string, id: string) =>
    `The ${label} ${id} is not defined in any file. Please define it in taxonomy.yaml first.`,
  partOfLevel: (id: string, keys: readonly string[]) =>
    `${id} is built in, and your files have only a part of it: ${listed(keys)} would be lost under another id. Please copy the rest first, with the command ${copyCommand}; then it can be renamed.`,
  partOfIt: (id: string, keys: readonly string[]) =>
    `${id} is built in, and your files have only a part of it: ${listed(keys)} would be lost under another id. Please write the rest into taxonomy.yaml first; then it can be renamed.`,
  badCode: (text: string) =>
    `${quoted(text)} is no code. Please write three parts of letters and digits with dots between them, such as DEVO.GEN.P3.`,
  badTreeId: (text: string) =>
    `${quoted(text)} cannot be an id here. Please use letters and digits only, such as P3.`,
  badId: (text: string) =>
    `${quoted(text)} cannot be an id. Please use words in small letters, joined by hyphens, such as restore-service.`,
  codeTaken: (code: string, file: string) =>
    `The code ${code} belongs to ${file} already. Please choose one that is free.`,
  codeOnceTaken: (code: string, file: string) =>
    `The code ${code} once belonged to the role in ${file}, which must still be found under it. Please choose another one.`,
  idTaken: (label: string, id: string) =>
    `There is a ${label} ${id} already. Please choose an id that is free.`,
  labels: {
    role: 'role',
    function: 'function',
    focus: 'focus',
    superfunction: 'superfunction',
    level: 'level',
    track: 'track',
    component: 'component',
    libraryItem: 'library item',
    proficiency: 'proficiency',
    dimension: 'dimension',
    componentType: 'component type',
    field: 'field',
    fieldValue: 'value of a field',
    system: 'system of codes',
    occupation: 'code of an occupation',
    word: 'word',
  },
} as const;
