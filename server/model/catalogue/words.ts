const FILLERS = new Set(['a', 'an', 'and', 'except', 'for', 'in', 'of', 'or', 'other', 'the', 'to', 'with']);

/** The words of a text in lower case, without accents, apostrophes and punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that carry meaning; all of them where only fillers such as "of" and "the" remain. */
export function tellingWords(words: string[]): string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The singular of an English word in lower case, near enough to compare by: "nurses" and "nurse" give the same. What
 * it gives is never shown, so a wrong guess such as "sale" for "sales" does no harm.
 */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}
