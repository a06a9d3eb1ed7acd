import uFuzzy from '@leeoniya/ufuzzy';

/** Words of any script; capitals do not count. */
const options: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

/** Made at the first search, for its patterns take a while to make and the server should start soon. */
let matcher: uFuzzy | undefined;

/** Up to so many words are tried in any order. */
const anyOrder = 3;

/** The indexes of the texts that hold all words of a query (or parts of them), best first; of like ones the earlier. */
export function fuzzyMatches(texts: string[], query: string): readonly number[] {
  matcher ??= new uFuzzy(options);
  const [matches, info, order] = matcher.search(texts, query, anyOrder);
  const best = info && order ? order.map((at) => info.idx[at]) : (matches ?? []);
  return best.filter((at) => at !== undefined);
}
