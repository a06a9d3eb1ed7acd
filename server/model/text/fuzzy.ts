import uFuzzy from '@leeoniya/ufuzzy';

/** Words of any script; capitals do not count. */
const matcher = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});
/** Up to so many words are tried in any order. */
const anyOrder = 3;

/** The indexes of the texts that hold all words of a query (or parts of them), best first; of like ones the earlier. */
export function fuzzyMatches(texts: string[], query: string): readonly number[] {
  const [matches, info, order] = matcher.search(texts, query, anyOrder);
  const best = info && order ? order.map((at) => info.idx[at]) : (matches ?? []);
  return best.filter((at) => at !== undefined);
}
