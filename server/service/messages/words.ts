/** Small helpers for sentences. */

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string, most = 48): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `“${flat.length > most ? `${flat.slice(0, most - 1)}…` : flat}”`;
}

/** `a, b and c`; past `most` words the rest is only counted. */
export function listed(words: readonly string[], joiner = 'and', most = 6): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

/** ` Did you mean “x”?`; where nothing is near, what else can be done, or nothing. */
export function didYouMean(word: string | undefined, otherwise = ''): string {
  if (word !== undefined) return ` Did you mean ${quoted(word)}?`;
  return otherwise === '' ? '' : ` ${otherwise}`;
}

/** A singular or plural by number, as `1,200 roles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
}
