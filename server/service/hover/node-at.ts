import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entry, Item, Node } from '../../model/syntax/node';
import type { View } from '../../model/syntax/view';
import { contains, type Path, type Span } from '../../model/text/span';

/** A key or a value under the mouse. The span is the text itself: inside its quotes, and on one line. */
export interface Place extends Span {
  readonly part: 'key' | 'value';
  /** Steps from the root to the value, or to the value of the key. */
  readonly path: Path;
  /** The text as the person meant it. */
  readonly text: string;
  /** True where the file shows the text as it is, so that offsets into the one count in the other. */
  readonly verbatim: boolean;
  readonly offset: number;
}

/** The deepest key or single value at an offset (UTF-16); undefined in comments, gaps, and on what cannot be read. */
export function placeAt(
  document: TextDocument,
  root: Node | undefined,
  view: View,
  offset: number,
): Place | undefined {
  const node = root && nodeAt(root, offset);
  const text = view.follow(node)?.text;
  if (!node || text === undefined || text === '') return undefined;
  const { span, verbatim } = textSpan(document, node, text, offset);
  if (!contains(span, offset)) return undefined;
  const path = node.isKey ? [...node.path, text] : node.path;
  return { ...span, part: node.isKey ? 'key' : 'value', path, text, verbatim, offset };
}

/** The key, scalar or alias at an offset; where two touch, the first. */
function nodeAt(root: Node, offset: number): Node | undefined {
  let node = root;
  while (node.kind === 'map' || node.kind === 'list') {
    const parts: readonly (Entry | Item)[] = node.kind === 'map' ? node.entries : node.items;
    const part = parts.find((each) => contains(each, offset));
    if (!part) return undefined;
    if ('key' in part && contains(part.key, offset)) return part.key;
    if (!part.value) return undefined;
    node = part.value;
  }
  return contains(node, offset) ? node : undefined;
}

function textSpan(
  document: TextDocument,
  node: Node,
  text: string,
  offset: number,
): { span: Span; verbatim: boolean } {
  const inside = document.getText().slice(node.start, node.end).indexOf(text);
  if (inside < 0 || node.kind === 'alias' || /[\r\n]/.test(text))
    return { span: onLine(document, node, offset), verbatim: false };
  const start = node.start + inside;
  return { span: { start, end: start + text.length }, verbatim: true };
}

/** What of a span lies on the line of an offset. */
function onLine(document: TextDocument, span: Span, offset: number): Span {
  const { line } = document.positionAt(offset);
  const start = Math.max(span.start, document.offsetAt({ line, character: 0 }));
  const whole = document.getText({
    start: { line, character: 0 },
    end: { line: line + 1, character: 0 },
  });
  const lineEnd = document.offsetAt({ line, character: whole.replace(/[\r\n]+$/, '').length });
  return { start, end: Math.max(start, Math.min(span.end, lineEnd)) };
}
