import { didYouMean, listed, quoted } from './words';

const firstKeys = { taxonomy: 'levels', library: 'library', pay: 'pay', assessment: 'role' } as const;

/** Problems with a `taxonomy.yaml`, a library or a file of pay. */
export const files = {
  wrongRoot: (kind: 'taxonomy' | 'library' | 'pay' | 'assessment') =>
    `This file is a list of keys such as “${firstKeys[kind]}:”, each on a line of its own. This text has none, so nothing of it can be used.`,
  missing: (keys: readonly string[]) =>
    `Something is missing here: ${listed(
      keys.map((key) => quoted(key)),
      'or',
    )}. Without it the entry counts for nothing. Add it.`,
  unknownKey: (key: string, near: string | undefined) =>
    `${quoted(key)} is no key that can stand here, so it counts for nothing.${didYouMean(near)}${
      near === undefined ? ' Check the spelling, or let it begin with “x-” to keep it as your own.' : ''
    }`,
  unknownDimension: (key: string, near: string | undefined) =>
    `${quoted(key)} is neither a key of a level nor declared under “dimensions”, so it is shown nowhere.${didYouMean(near, 'Correct it, or declare it there.')}`,
  unknownRule: (name: string, near: string | undefined) =>
    `There is no rule ${quoted(name)}, so this setting does nothing.${didYouMean(near, 'Correct it, or remove the line.')}`,
  unknownId: (what: string, id: string, near: string | undefined, known: readonly string[]) =>
    `No ${what} has the id ${quoted(id, 24)}, so this leads nowhere.${
      near === undefined && known.length > 0 ? ` Known: ${listed(known, 'and', 8)}.` : didYouMean(near)
    }`,
  nothingToOmit: (what: string, id: string, near: string | undefined) =>
    `There is no built-in ${what} ${quoted(id, 24)}, so there is nothing to remove.${didYouMean(near, 'Correct it, or delete the entry.')}`,
  duplicateId: (id: string, list: string) =>
    `${quoted(id, 24)} is defined a second time under “${list}”. The first definition counts, this one is not used.`,
  duplicateFirst: 'The first definition, which counts.',
  duplicateComponent: (id: string) =>
    `Another statement of this role has the id ${quoted(id, 24)} too, so whatever names it cannot tell the two apart. Give one of them another id.`,
  duplicateComponentFirst: 'The other statement with this id.',
  sharedRank: (level: string, other: string, rank: number) =>
    `${quoted(level, 24)} has the same rank ${rank} as ${quoted(other, 24)} on its track, so nobody can tell which is higher. Give one of them another number.`,
  offLadder: (level: string, missing: readonly string[]) =>
    `${quoted(level, 24)} is a new level without ${listed(
      missing.map((key) => quoted(key)),
      'and',
    )}, so it has no place on the ladder. Add what is missing.`,
  includeOutside: (pattern: string) =>
    `${quoted(pattern)} leads out of this folder, and nothing there is read. Patterns start at the folder of this file and go down.`,
  conflictingKeys: (keys: readonly string[]) =>
    `${listed(keys.map((key) => quoted(key)))} exclude each other: what is expected stands either by level or by proficiency. Keep one of them.`,
  weightsAboveOne: (sum: string) =>
    `Together the weights make ${sum} (those that are not typed count as built in), but a distance goes from 0 to 1 only. Lower some of them, so that the sum is at most 1.`,
  missingTable: (file: string) =>
    `No table of codes is found at ${quoted(file)}. Its path starts from the folder of this file; codes of this system cannot be completed or checked.`,
};

/** What the words of a list name, inside a sentence. */
export const kindsOfId: Readonly<Record<string, string>> = {
  track: 'track',
  superfunction: 'superfunction',
  function: 'function',
  level: 'level',
  componentType: 'component type',
  section: 'component type',
  system: 'classification system',
  dimension: 'dimension',
  proficiency: 'proficiency',
  libraryItem: 'library item',
};
