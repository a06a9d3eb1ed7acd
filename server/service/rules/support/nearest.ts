import { editDistance } from '../../../model/catalogue/edit-distance';

/** So many slips a code may have: with more it is the code of another role on another level. */
export const slipsInCode = 2;

/**
 * The word that was probably meant: the one with the fewest slips, at most one in three letters and at most `most`; upper
 * and lower case count as equal, and so do hyphens, underscores and spaces.
 */
export function nearest(word: string, words: Iterable<string>, most = word.length): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let fewest = Math.min(Math.floor(Math.max(wanted.length, 3) / 3), most) + 1;
  for (const each of words) {
    const other = plain(each);
    if (Math.abs(other.length - wanted.length) >= fewest) continue;
    const slips = editDistance(wanted, other);
    if (slips < fewest) [best, fewest] = [each, slips];
  }
  return best ?? begun(wanted, words);
}

/** The one word that begins with what was typed. */
function begun(wanted: string, words: Iterable<string>): string | undefined {
  if (wanted.length < 3) return undefined;
  const found = [...words].filter((each) => plain(each).startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, '');
}
