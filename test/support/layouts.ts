/** The same text as other people would have laid it out; the text given is indented by two, lists included. */
export const layouts: readonly [name: string, change: (text: string) => string][] = [
  ['two spaces', (text) => text],
  ['two spaces, CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['four spaces', fourSpaces],
  ['four spaces, CRLF', (text) => fourSpaces(text).replaceAll('\n', '\r\n')],
  ['lists without indentation', looseLists],
];

/** Every step twice as wide; only for texts whose lists hold plain texts or are the last step. */
function fourSpaces(text: string): string {
  return reindented(text, 4, 4);
}

function looseLists(text: string): string {
  return reindented(text, 2, 0);
}

/** Rewrites indentation: `step` columns for a map in a key, `list` for a list in a key. */
function reindented(text: string, step: number, list: number): string {
  const open: { from: number; to: number; dash: boolean }[] = [];
  return text
    .split('\n')
    .map((line) => {
      const content = line.trimStart();
      const from = line.length - content.length;
      const dash = content.startsWith('- ') || content === '-' || content.startsWith('-|');
      while (open.length > 0 && (open.at(-1)?.from ?? 0) >= from) open.pop();
      const parent = open.at(-1);
      const width = dash ? list : parent?.dash ? 2 : step;
      const to = parent ? parent.to + width : 0;
      open.push({ from, to, dash });
      if (dash && content.length > 2) open.push({ from: from + 2, to: to + 2, dash: false });
      return ' '.repeat(to) + content;
    })
    .join('\n');
}
