import type { Entry } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit, Span } from '../../model/text/span';
import { lineEnd } from '../rules/support/insert';
import { columnAt } from '../rules/support/layout';

/** The start of the line of an offset. */
export function lineStart(tree: SyntaxTree, offset: number): number {
  return tree.document.getText().lastIndexOf('\n', offset - 1) + 1;
}

/** The comment behind a span on its last line, from its `#` on; undefined where there is none. */
function commentBehind(tree: SyntaxTree, { end }: Span): Span | undefined {
  const text = tree.document.getText();
  const found = /^[ \t]+#/.exec(text.slice(end, lineEnd(tree, end)));
  return found ? { start: end + found[0].length - 1, end: lineEnd(tree, end) } : undefined;
}

/** Takes out a span that has its lines for itself: with the lines, or up to a comment behind it, which stays. */
export function withoutLines(tree: SyntaxTree, span: Span): Edit {
  const comment = commentBehind(tree, span);
  if (comment) return { start: span.start, end: comment.start, text: '' };
  const lineBreak = tree.document.getText().indexOf('\n', span.end);
  const end = lineBreak < 0 ? tree.document.getText().length : lineBreak + 1;
  return { start: lineStart(tree, span.start), end, text: '' };
}

/** The lines of an entry with their comments, as they stand in the file but for the indentation of its key. */
export function linesOf(tree: SyntaxTree, entry: Entry): readonly string[] {
  const column = columnAt(tree, entry.start);
  const lines = tree.document.getText().slice(entry.start, lineEnd(tree, entry.end)).split(/\r?\n/);
  return lines.map((line, index) => {
    if (index === 0) return line.trimEnd();
    const lead = /^ */.exec(line)?.[0].length ?? 0;
    return line.slice(Math.min(lead, column)).trimEnd();
  });
}

/** True where a comment stands in a span, or something that looks like one. */
export function hasComment(tree: SyntaxTree, { start, end }: Span): boolean {
  return /(?:^|\s)#/.test(tree.document.getText().slice(start, end));
}
