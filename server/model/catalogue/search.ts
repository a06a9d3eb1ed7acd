import type { CatalogueEntry, SearchOptions } from './catalogue';
import type { CodeIndex } from './code-index';
import type { Matches, WordIndex } from './word-index';
import { tellingWords, wordsOf } from './words';

/** What a search looks into. */
export interface Searchable {
  entries: readonly CatalogueEntry[];
  codes: CodeIndex;
  words: WordIndex;
  isSelectable: (entry: CatalogueEntry) => boolean;
}

const DEFAULT_LIMIT = 50;
/** The beginning of a code is as good as the beginning of a word. */
const BY_CODE = 2;

/** Finds and ranks as `Catalogue.search` promises. */
export function search(
  { entries, codes, words, isSelectable }: Searchable,
  query: string,
  { limit = DEFAULT_LIMIT, favour = '' }: SearchOptions = {},
): CatalogueEntry[] {
  const found = match(query, entries.length, codes, words);
  const liked = favour ? words.likeness(favour) : new Map<number, number>();
  const ranked = [...found].map(([index, quality]) => {
    const entry = entries[index] as CatalogueEntry;
    return { entry, quality, selectable: isSelectable(entry) ? 1 : 0, liked: liked.get(index) ?? 0 };
  });
  ranked.sort(
    (a, b) =>
      b.selectable - a.selectable ||
      b.liked - a.liked ||
      b.quality - a.quality ||
      (a.entry.code < b.entry.code ? -1 : 1),
  );
  return ranked.slice(0, Math.max(0, limit)).map(({ entry }) => entry);
}

/** The entries in which the most parts of the query are found, with the quality of the match. */
function match(query: string, size: number, codes: CodeIndex, words: WordIndex): Matches {
  const parts = query.split(/\s+/).filter(Boolean);
  const byCode = parts.map((part) => codes.startingWith(part));
  const rest = parts.filter((_, index) => byCode[index]?.length === 0);
  const found: Matches[] = [
    ...byCode
      .filter((hits) => hits.length > 0)
      .map((hits): Matches => new Map(hits.map((hit) => [hit, BY_CODE]))),
    ...tellingWords(wordsOf(rest.join(' '))).map((word) => words.find(word)),
  ];
  if (found.length > 0) return matchingMost(found);
  return parts.length > 0 ? new Map() : new Map(Array.from({ length: size }, (_, index) => [index, 0]));
}

function matchingMost(found: Matches[]): Matches {
  const hits = new Map<number, { count: number; sum: number }>();
  let most = 0;
  for (const matches of found) {
    for (const [entry, quality] of matches) {
      const { count, sum } = hits.get(entry) ?? { count: 0, sum: 0 };
      hits.set(entry, { count: count + 1, sum: sum + quality });
      most = Math.max(most, count + 1);
    }
  }
  const kept = [...hits].filter(([, { count }]) => count === most);
  return new Map(kept.map(([entry, { sum }]) => [entry, sum]));
}
