/** A short role without problems at default settings, but for what recommendations there are. */
export const nurse = `title: Registered Nurse
code: NURS.GEN.P2
level: P2
status: draft
summary: Looks after the patients of one ward.
components:
  responsibilities:
    - Notices early when a patient gets worse.
    - statement: Hands each patient over without gaps.
      prevalence: core
`;

/** The place of a `|` in a text, and the text without it. */
export function marked(text: string): { text: string; position: { line: number; character: number } } {
  const offset = text.indexOf('|');
  if (offset < 0) throw new Error('the text has no cursor mark |');
  const before = text.slice(0, offset).split('\n');
  return {
    text: text.slice(0, offset) + text.slice(offset + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** The position right after the first occurrence of a piece of a text. */
export function behind(text: string, piece: string): { line: number; character: number } {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`the text does not hold "${piece}"`);
  return marked(`${text.slice(0, at + piece.length)}|${text.slice(at + piece.length)}`).position;
}

/** The text that a range covers. */
export function covered(
  text: string,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(range.start), offset(range.end));
}
