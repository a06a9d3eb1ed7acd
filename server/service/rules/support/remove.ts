import type { Entry, Item, Node } from '../../../model/syntax/node';
import type { SyntaxTree } from '../../../model/syntax/tree';
import type { Edit, Span } from '../../../model/text/span';

/**
 * Takes an item or entry out of its list or map: in block style with its whole lines, in flow style with its comma.
 * The last part that is left goes with nothing else; the caller decides whether an empty list may stay.
 */
export function removePart(tree: SyntaxTree, owner: Node, part: Entry | Item): Edit {
  const parts: readonly Span[] = owner.kind === 'map' ? owner.entries : owner.items;
  const index = parts.indexOf(part);
  const next = parts[index + 1];
  if (owner.flow) {
    const before = parts[index - 1];
    if (next) return { start: part.start, end: next.start, text: '' };
    return { start: before ? before.end : part.start, end: part.end, text: '' };
  }
  const text = tree.document.getText();
  const lineStart = text.lastIndexOf('\n', part.start - 1) + 1;
  if (text.slice(lineStart, part.start).trim() === '') {
    const lineBreak = text.indexOf('\n', part.end);
    return { start: lineStart, end: lineBreak < 0 ? text.length : lineBreak + 1, text: '' };
  }
  return { start: part.start, end: next ? next.start : part.end, text: '' };
}
