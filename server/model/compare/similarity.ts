import { normalised } from '../role/component';
import { contentWords } from '../text/content-words';

/** The first telling word is mostly a verb, and many statements that mean different things begin with the same. */
const weightOfFirst = 0.5;
/** Words that stand in statements about anything: how often, how much, for whom in general. */
const common =
  'one two three once month monthly week weekly day daily quarter quarterly year yearly time skill own junior senior several all';
const weightOfCommon = 0.3;
/** Words with a beginning of so many letters in common (and of this share) are of one family: migrates, migration. */
const family = { letters: 5, share: 0.6 };
/** What a word of the same family counts against the same word. */
const weightOfFamily = 0.8;
/** A short statement that stands in a longer one whole counts as nearly the same from so many words on. */
const fewestInside = 2;
const weightInside = 0.75;

/** A text made ready to be compared with many others. */
export interface Comparable {
  /** Without case and punctuation. */
  readonly key: string;
  /** Its telling words with their weights. */
  readonly words: ReadonlyMap<string, number>;
}

/** Reads a statement once, for any number of comparisons. */
export function comparable(text: string): Comparable {
  const words = [...contentWords(text)];
  return { key: normalised(text), words: new Map(words.map((word, index) => [word, weightOf(word, index)])) };
}

let commonWords: ReadonlySet<string> | undefined;

function weightOf(word: string, index: number): number {
  commonWords ??= contentWords(common);
  if (commonWords.has(word)) return weightOfCommon;
  return index === 0 ? weightOfFirst : 1;
}

/**
 * How alike two statements are, from 0 to 1: the weighted share of telling words that both have (Dice's coefficient),
 * where a word of the same family counts less than the word itself. Equal but for case and punctuation gives 1.
 */
export function similarity(a: Comparable, b: Comparable): number {
  if (a.key === b.key) return 1;
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = sharedWeight(short.words, long.words);
  const own = total(short.words);
  const both = own + total(long.words);
  if (both === 0) return 0;
  const inside = short.words.size >= fewestInside ? (weightInside * shared) / own : 0;
  return Math.max((2 * shared) / both, shared >= own * 0.99 ? inside : 0);
}

function total(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}

function sharedWeight(short: ReadonlyMap<string, number>, long: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of short) {
    const other = long.get(word);
    if (other !== undefined) sum += (weight + other) / 2;
    else if ([...long.keys()].some((each) => isFamily(word, each))) sum += weight * weightOfFamily;
  }
  return sum;
}

function isFamily(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= family.letters && common >= family.share * Math.max(a.length, b.length);
}
