import type { Catalogue, CatalogueEntry } from '../../../model/catalogue/catalogue';
import { editDistance } from '../../../model/catalogue/edit-distance';
import { singular, tellingWords, wordsOf } from '../../../model/catalogue/words';

/** The words of a title that tell what it is about, in the singular, for comparing. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(tellingWords(wordsOf(title)).map(singular));
}

/** How many telling words an entry's title shares with others. */
export function sharedWords(entry: CatalogueEntry, wanted: ReadonlySet<string>): number {
  return [...titleWords(entry.title)].filter((word) => wanted.has(word)).length;
}

/**
 * Codes that may have been meant by a mistyped one, at most three: those with the fewest slips, and among them those
 * whose titles share words with the role's first.
 */
export function nearCodes(catalogue: Catalogue, code: string, title: string): readonly CatalogueEntry[] {
  const first = catalogue.nearest(code);
  if (!first) return [];
  const fewest = editDistance(code, first.code);
  const wanted = titleWords(title);
  return catalogue
    .search('', { limit: catalogue.size })
    .filter((entry) => Math.abs(entry.code.length - code.length) <= fewest)
    .filter((entry) => editDistance(code, entry.code) <= fewest)
    .map((entry) => ({ entry, shared: sharedWords(entry, wanted), first: entry.code === first.code ? 1 : 0 }))
    .sort((a, b) => b.shared - a.shared || b.first - a.first)
    .slice(0, 3)
    .map(({ entry }) => entry);
}
