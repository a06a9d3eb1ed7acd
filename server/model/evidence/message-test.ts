/** Scripts that write no blanks between words: there every place may be the edge of a word. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/**
 * A test of messages for whether one of these words or phrases stands in them: as whole words, whatever the case;
 * a star stands for any letters (`deploy*`).
 */
export function messageTest(patterns: readonly string[]): (message: string) => boolean {
  const sources = patterns.map((pattern) => pattern.trim()).filter((pattern) => /[^*\s]/.test(pattern));
  if (sources.length === 0) return () => false;
  const expression = new RegExp(sources.map(sourceOf).join('|'), 'iu');
  return (message) => expression.test(message);
}

function sourceOf(pattern: string): string {
  const body = pattern
    .replace(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\*+/g, `${inWord}*`)
    .replace(/\s+/g, String.raw`\s+`);
  const isWord = new RegExp(inWord, 'u');
  const isOpen = new RegExp(`[${unspaced}]`, 'u');
  const edge = (char: string): boolean => isWord.test(char) && !isOpen.test(char);
  const [first = ''] = pattern;
  const last = [...pattern].at(-1) ?? '';
  return `${edge(first) ? `(?<!${inWord})` : ''}${body}${edge(last) ? `(?!${inWord})` : ''}`;
}
