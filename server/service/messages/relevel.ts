import { listed, quoted } from './words';

/** Sentences about changing the level of a role: why it cannot be, and what no longer fits afterwards. */
export const relevelMessages = {
  noCode:
    'This role has no code such as DEVO.GEN.P3 yet, so no other file can speak of it. Please change its level in the text.',
  unknownLevel: (level: string) => `The taxonomy has no level ${level}. Please choose one that it has.`,
  sameLevel: (code: string, level: string) => `${code} stands on ${level} already.`,
  unknownRole: (code: string) =>
    `The role ${code} is in no folder that is open here. Please save it in the folder of its taxonomy first.`,
  action: 'Change the level of this role…',
} as const;

/** What no longer fits, sentence by sentence. */
export const misfitMessages = {
  levelWord: (word: string, owners: readonly string[], level: string) =>
    `${quoted(word)} stands for ${listed(owners, 'or')}; the role is on ${level} now. Change the title, or mark it as former.`,
  wordUsual: (level: string, words: readonly string[], with_: number, all: number) =>
    `${with_} of ${all} other titles at ${level} say ${listed(
      words.map((word) => quoted(word)),
      'or',
    )}; this one does not.`,
  proficiency: (typed: string, expected: string, level: string) =>
    `${quoted(typed)} is typed here; at ${level} the library expects ${quoted(expected)}.`,
  supporting: (words: string, level: string, autonomy: string | undefined) =>
    `${quoted(words)} speaks of helping others with their work.${
      autonomy === undefined ? '' : ` ${level} means: ${quoted(autonomy, 90)}`
    } Say what the role answers for.`,
  gone: (statement: string, from: string) =>
    `${quoted(statement, 80)} came from ${from} and is gone. Write it into the role if it still holds.`,
  added: (statement: string, to: string) =>
    `${quoted(statement, 80)} now comes from ${to}. Exclude it, with a reason, if it does not hold.`,
  mention: (words: string, from: string) => `${quoted(words)} speaks of ${from}, the level before.`,
  pay: (from: string) => `This pay was set for ${from}.`,
  payElsewhere: (from: string, file: string) => `The pay in ${file} was set for ${from}.`,
  approved: (from: string) =>
    `The role was approved at ${from}. Set it back to review if the new level has to be agreed.`,
} as const;

/** Kinds of things that no longer fit, in words. */
export const misfitKinds = {
  title: 'Title',
  alias: 'Other title',
  years: 'Years',
  verb: 'Wording',
  proficiency: 'Proficiency',
  inherited: 'Inherited',
  excluded: 'Left out',
  mention: 'Mention',
  pay: 'Pay',
  status: 'Status',
} as const;
