import { singular, wordsOf } from '../catalogue/words';

/** Words that join others, and the stems with which many statements begin whatever they say. */
const empty = new Set(
  `a an and any are as at be by do each for from has have how if in including into is it its of on or other our own so
  such than that the their them they this to up use used using via what when where which who will with within without
  you your ability able advanced appropriate basic capability competence deep demonstrated effective effectively
  excellent experience experienced expertise familiarity good high knowledge level necessary proficiency proficient
  proven relevant required solid sound strong team thorough understanding various way well work working
  `
    .trim()
    .split(/\s+/),
);

/** The words of a statement that say what it is about, in the singular and without endings. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !empty.has(word))
      .map((word) => stem(singular(word))),
  );
}

/** Near enough to tell that "maintains" and "maintaining" are one word; never shown. */
function stem(word: string): string {
  if (word.length < 6) return word.replace(/e$/, '');
  return word.replace(/(?:ing|ed|ly)$/, '').replace(/e$/, '');
}

/** The share of words that two sets have in common, from 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
