import { didYouMean, listed, quoted } from './words';

const reasons: Readonly<Record<string, string>> = {
  title: 'people find the role by it',
  code: 'other roles, files and systems find the role by it',
  level: 'what is expected of the role comes from it',
  status: 'readers cannot tell a draft from what is agreed',
  summary: 'the card and all lists of roles start with it',
  components: 'it says nothing yet about the work',
};

/** Problems with keys and values. Each says what is wrong, why it matters and what to do. */
export const structure = {
  emptyFile: 'This role file is empty. A role needs a title, a code and a level; all else can follow later.',
  missingRequired: (key: string) =>
    `The role has no “${key}”, and ${reasons[key] ?? 'it cannot be used without it'}. Add it.`,
  emptyRequired: (key: string) =>
    `“${key}” has no value yet, and ${reasons[key] ?? 'the role cannot be used without it'}. Fill it in.`,
  missingInPart: (keys: readonly string[]) =>
    `Something is missing here: ${listed(
      keys.map((key) => quoted(key)),
      'or',
    )}. Without it the entry cannot be shown. Add it.`,
  missingField: (label: string) =>
    `The taxonomy asks every role for “${label}”, and this one has none. Add it.`,

  missingExpected: (key: string) =>
    `The role has no “${key}” yet: ${reasons[key] ?? 'readers look for it'}. Add it when you can.`,
  missingForStatus: (what: string, status: string) =>
    `A role with the status ${quoted(status)} needs ${what}, and this one has none. Add what is missing, or choose an earlier status.`,
  missingRecommended: (keys: readonly string[]) =>
    `Worth adding when you have time: ${listed(keys)}. Nothing is wrong without them.`,
  emptyExpected: (key: string) => `“${key}” is empty: ${reasons[key] ?? 'readers look for it'}. Fill it in.`,
  emptyForStatus: (key: string, status: string) =>
    `“${key}” is empty, but a role with the status ${quoted(status)} needs it. Fill it in, or choose an earlier status.`,

  unknownKey: (key: string, near: string | undefined) =>
    `${quoted(key)} is no key that can stand here, so it is shown nowhere.${didYouMean(near)}${
      near === undefined ? ' Check the spelling, or mark it as your own.' : ''
    }`,
  misplacedSection: (key: string) =>
    `${quoted(key)} belongs inside “components”. Here it is shown nowhere; indent it below “components:”.`,
  unknownSection: (key: string, near: string | undefined, known: readonly string[]) =>
    `${quoted(key)} is no component type here.${didYouMean(near)} Known are ${listed(known, 'and', 8)}.`,
  unknownValue: (key: string, value: string, near: string | undefined, known: readonly string[]) =>
    `${quoted(value, 24)} is not known for “${key}”.${didYouMean(near)} Possible: ${listed(known, 'or', 8)}.`,

  wrongRoot:
    'A role is a list of keys such as “title: Nurse”, each on a line of its own. This text has none, so nothing of it can be shown.',
  wantsList: (key: string) =>
    `“${key}” is a list: put each entry on a line of its own behind a dash (“- ”). As it stands, it is not shown.`,
  wantsMap: (key: string) =>
    `“${key}” is a group: its parts stand below it, indented, each with its own key. As it stands, it is not shown.`,
  wantsItem:
    'Each entry of this list is a group of keys, or in some lists a plain text. As it stands, it is not shown.',
  wantsText: (key: string) =>
    `“${key}” is a plain text. What stands here is a list or a group of keys, and is not shown.`,
  wantsNumber: (key: string, whole: boolean) =>
    `“${key}” is a ${whole ? 'whole ' : ''}number, written without separators, units or quotes. As it stands, it is not used.`,
  wantsYesNo: (key: string) => `“${key}” is either true or false. As it stands, it is not used.`,
  outOfRange: (key: string, low: number | undefined, high: number | undefined) =>
    `“${key}” lies outside what is possible: ${
      low !== undefined && high !== undefined
        ? `from ${low} to ${high}`
        : low !== undefined
          ? `at least ${low}`
          : `at most ${high}`
    }. Correct the number.`,
  wrongForm: (key: string, hint: string | undefined) =>
    `“${key}” has not the form that it needs, so it is not used. ${hint ?? 'Correct it.'}`,

  numberAsText: (typed: string) =>
    `${quoted(typed)} is meant as text, but other tools read it as a number or a yes/no. Quotes keep it as typed.`,
  oldSection: (old: string, now: string) =>
    `“${old}” is an old spelling of “${now}”. Without the change these statements are shown apart.`,
  oldKey: (old: string, now: string) =>
    `“${old}” is an old spelling. Write “${now}”, so that the decision counts.`,
  placeholder: (text: string) =>
    `${quoted(text)} is only a placeholder, but the card shows it as if it were meant. Write the text, or remove the line.`,
  straySpace: (key: string) =>
    `“${key}” has spaces too many or invisible ones. Searches and comparisons miss it for that. Remove them.`,
  replacedWithoutEnd: (status: string | undefined) =>
    `“replacedBy” names a successor, but the role ${
      status === undefined ? 'has no status' : `has the status ${quoted(status)}`
    }. Only a deprecated or retired role is replaced.`,

  silenceUnknown: (name: string, near: string | undefined) =>
    `There is no rule ${quoted(name)}, so this comment silences nothing.${didYouMean(near, 'Correct it, or remove the comment.')}`,
  silenceNothing: 'This comment names no rule, so it silences nothing. Write the name of the rule behind it.',
  silenceReason:
    'Say why the problem may stay, behind “--”, so that whoever reads this later need not ask again.',
};
