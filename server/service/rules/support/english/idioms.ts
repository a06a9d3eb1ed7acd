/** A way of speaking that keeps people out, why, and what to write instead. */
export interface Idiom {
  /** The words as a pattern, without word borders. */
  readonly words: string;
  readonly better: readonly string[];
  readonly why: string;
}

const slang = 'is slang that puts off people who do not see themselves in it';
const age = 'suggests that age matters';
const body = 'speaks of abilities that the work may not need';
const origin = 'asks for an origin and not for a skill';
const history = 'carries a history that hurts some readers';

/** A short list on purpose: each entry is seldom right in a role, and a taxonomy can allow it. */
export const idioms: readonly Idiom[] = [
  { words: 'rock ?stars?', better: ['skilled person', 'expert'], why: slang },
  { words: 'ninjas?', better: ['expert'], why: slang },
  { words: 'gurus?', better: ['expert'], why: slang },
  { words: 'superhero(?:es)?', better: ['dedicated person'], why: slang },
  { words: 'work hard,? play hard', better: [], why: 'is a cliché that sounds like long hours' },
  { words: 'no[- ]nonsense', better: ['direct'], why: 'reads as unfriendly' },
  { words: 'thick[- ]skinned', better: ['resilient'], why: 'reads as a warning of rough treatment' },
  { words: 'digital natives?', better: ['people at ease with digital tools'], why: age },
  { words: 'young and (?:dynamic|energetic|motivated)', better: ['motivated'], why: age },
  { words: 'youthful', better: ['fresh', 'lively'], why: age },
  { words: 'able[- ]bodied', better: ['able to do the physical parts of the work'], why: body },
  {
    words: 'sanity checks?',
    better: ['quick check', 'plausibility check'],
    why: 'makes light of mental illness',
  },
  { words: '(?:turn(?:s|ing)? a )?blind eye', better: ['ignore'], why: 'makes light of a disability' },
  { words: 'tone[- ]deaf', better: ['insensitive'], why: 'makes light of a disability' },
  { words: 'native (?:english )?speakers?', better: ['fluent speaker'], why: origin },
  { words: 'native (?:english|german|french|spanish)', better: ['fluent'], why: origin },
  { words: 'mother tongue', better: ['fluent in'], why: origin },
  { words: 'culture fit|cultural fit', better: ['shares our values'], why: 'often means “like us”' },
  { words: 'grandfathered(?: in)?', better: ['exempted', 'kept under the old rule'], why: history },
  { words: 'blacklist(?:s|ed|ing)?', better: ['blocklist'], why: history },
  { words: 'whitelist(?:s|ed|ing)?', better: ['allowlist'], why: history },
  { words: 'master[/ -]slave', better: ['primary and replica'], why: history },
  { words: 'open the kimono', better: ['share openly'], why: history },
  { words: 'low man on the totem pole', better: ['newest member'], why: history },
  { words: 'manpower', better: ['staff', 'workforce'], why: 'speaks of men where people are meant' },
  {
    words: 'man[- ]?(?:hours?|days?)',
    better: ['person-hours', 'working hours'],
    why: 'speaks of men where people are meant',
  },
];

/** Pronouns and titles of one gender, with words that fit everybody. */
export const gendered: readonly { readonly words: string; readonly better: readonly string[] }[] = [
  { words: '(?:s/he|he/she|she/he|he or she|she or he)', better: ['they'] },
  { words: '(?:his/her|her/his|his or her|her or his)', better: ['their'] },
  { words: '(?:him/her|him or her)', better: ['them'] },
  { words: '(?:himself|herself)', better: ['themselves'] },
  { words: '(?:he|she)', better: ['they'] },
  { words: 'him', better: ['them'] },
  { words: 'his', better: ['their'] },
  { words: 'her', better: ['their', 'them'] },
  { words: 'chair(?:man|men|woman|women)', better: ['chair'] },
  { words: 'sales(?:man|men|woman|women|lady|ladies)', better: ['salesperson', 'sales representative'] },
  { words: 'spokes(?:man|men|woman|women)', better: ['spokesperson'] },
  { words: 'business(?:man|men|woman|women)', better: ['business person', 'executive'] },
  { words: 'crafts(?:man|men)', better: ['artisan', 'skilled worker'] },
  { words: 'fore(?:man|men)', better: ['supervisor', 'site lead'] },
  { words: 'repair(?:man|men)', better: ['technician'] },
  { words: 'handy(?:man|men)', better: ['maintenance worker'] },
  { words: 'work(?:man|men)', better: ['worker'] },
  { words: 'middle(?:man|men)', better: ['intermediary'] },
  { words: 'police(?:man|men)', better: ['police officer'] },
  { words: 'fire(?:man|men)', better: ['firefighter'] },
  { words: 'stewardess(?:es)?', better: ['flight attendant'] },
  { words: 'waitress(?:es)?', better: ['server'] },
  { words: 'mankind', better: ['humanity', 'people'] },
  { words: 'man[- ]made', better: ['artificial'] },
  { words: 'girls?|ladies', better: ['women', 'colleagues'] },
];

/** One pattern for a list of wordings; the index of the capturing group is the index in the list. */
export function anyOf(list: readonly { readonly words: string }[]): RegExp {
  const groups = list.map(({ words }) => `(${words})`).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${groups})(?![\\p{L}\\p{N}_/-])`, 'giu');
}

/** Which wording of the list a match of `anyOf` is. */
export function indexOf(match: RegExpExecArray): number {
  return match.slice(1).findIndex((group) => group !== undefined);
}
