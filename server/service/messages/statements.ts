import { quoted } from './words';

/** Problems with what statements say. */
export const statements = {
  repeatedWords: (words: string) =>
    `The title contains ${quoted(words)} twice, as if two titles were run together. Keep one.`,
  duplicate: (section: string) =>
    `The same statement already stands under “${section}”. Readers will look for a difference. Keep the one that fits better.`,
  duplicateFirst: (section: string) => `It stands first under “${section}”.`,
  duplicateReference: (ref: string, section: string) =>
    `The role refers to ${quoted(ref)} under “${section}” already, so the statement is shown twice. Keep one of the two.`,
  duplicateInherited: (origin: string) =>
    `The role already inherits this statement from its ${origin}, so it is shown twice. Remove it here.`,
  nearDuplicate: (section: string) =>
    `Nearly the same is said under “${section}”. If both mean the same, keep one; if not, make the difference visible.`,
  aliasEqualsTitle:
    'This other title is the title itself, so it helps nobody to find the role. Remove or change it.',
  compound: (first: string, second: string) =>
    `“${first}” and “${second}” are two things in one statement. Apart, each can be shown, assessed and compared on its own.`,
  long: (words: number, most: number) =>
    `This statement has ${words} words; beyond ${most} readers lose the thread. Split it, or move details to examples.`,
  yearsElsewhere:
    'Years of experience are something to prove and belong under “qualifications”, where they are compared with the level.',
  degreeElsewhere: 'A degree or certificate is something to prove and belongs under “qualifications”.',
  levelInSkill: (word: string) =>
    `${quoted(word)} names a level inside a skill. What a level means is written once in the taxonomy; use “proficiency” here.`,
  mixedEnds: (withStop: number, without: number) =>
    `In this list ${withStop} of ${withStop + without} statements end with a full stop. One way for all reads calmer.`,
  mixedCapitals: (small: number, all: number) =>
    `In this list ${small} of ${all} statements start with a small letter. One way for all reads calmer.`,
};
