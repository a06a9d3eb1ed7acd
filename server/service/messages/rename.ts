/** Sentences about renaming: why something cannot be, and what to do instead. */
export const renameMessages = {
  stillReading: 'Rolewright is still reading the files of this folder. Please try again in a moment.',
  nothingHere: 'There is nothing to rename here: put the cursor on a code, or on the id of something.',
  brokenFile: (file: string) => `${file} cannot be read at the moment. Please repair it first, then rename.`,
  otherKind: (label: string) => `A ${label} cannot be renamed everywhere yet; please change it by hand.`,
  formerCode:
    'Former codes stay as they are, so that the role is still found under them. To rename the role, start at its code.',
  unknownRole: (code: string) => `No role has the code ${code}, so there is nothing to rename.`,
  builtInLevel: (id: string) =>
    `${id} is part of the built-in framework; copy it into taxonomy.yaml first, then rename it there.`,
  builtIn: (label: string, id: string) =>
    `The ${label} ${id} is part of the built-in framework, so it cannot be renamed. You can add one of your own in taxonomy.yaml.`,
  undefinedId: (label: string, id: string) =>
    `The ${label} ${id} is not defined in any file. Please define it in taxonomy.yaml first.`,
  partOfIt: (id: string, keys: readonly string[]) =>
    `${id} takes ${keys.join(', ')} from the built-in framework, which knows it under this id only. Please write these keys into taxonomy.yaml first, or copy the level, then rename it.`,
  badCode: (text: string) =>
    `"${text}" is no code. Please write three parts of letters and digits with dots between them, such as DEVO.GEN.P3.`,
  badTreeId: (text: string) =>
    `"${text}" cannot be an id here. Please use letters and digits only, such as P3.`,
  badId: (text: string) =>
    `"${text}" cannot be an id. Please use words in small letters, joined by hyphens, such as restore-service.`,
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
