import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoldingRange, Position, SelectionRange } from 'vscode-languageserver-types';
import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import { contains, type Span } from '../../model/text/span';

/** Foldable parts: every entry and item of more than one line, and runs of comment lines. */
export function folding({ document, root }: SyntaxTree): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = ({ start, end }: Span): void => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine });
  };
  const visit = (node: Node): void => {
    for (const part of [...node.entries, ...node.items]) {
      add(part);
      if (part.value) visit(part.value);
    }
  };
  if (root) visit(root);
  return [...dedupe(ranges), ...commentBlocks(document)];
}

/** An item and the entry on its first line fold at the same line: the longer one counts. */
function dedupe(ranges: readonly FoldingRange[]): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const range of ranges) {
    const known = byLine.get(range.startLine);
    if (!known || known.endLine < range.endLine) byLine.set(range.startLine, range);
  }
  return [...byLine.values()];
}

function commentBlocks(document: TextDocument): FoldingRange[] {
  const blocks: FoldingRange[] = [];
  let start = -1;
  const lines = document.getText().split(/\r?\n/);
  for (let line = 0; line <= lines.length; line++) {
    const comment = /^\s*#/.test(lines[line] ?? '');
    if (comment && start < 0) start = line;
    if (!comment && start >= 0) {
      if (line - 1 > start) blocks.push({ startLine: start, endLine: line - 1, kind: 'comment' });
      start = -1;
    }
  }
  return blocks;
}

/** What "expand selection" takes at each position: the value, its entry or item, the list, the section, the role. */
export function selections({ document, root }: SyntaxTree, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    const spans: Span[] = [{ start: 0, end: document.getText().length }];
    for (let node = root; node && contains(node, offset); ) {
      spans.push(node);
      const part: ({ value: Node | undefined } & Span) | undefined = [...node.entries, ...node.items].find(
        (each) => contains(each, offset),
      );
      if (!part) break;
      spans.push(part);
      const key = 'key' in part ? (part.key as Node) : undefined;
      if (key && contains(key, offset)) spans.push(key);
      node = part.value;
    }
    return nest(document, spans);
  });
}

function nest(document: TextDocument, spans: readonly Span[]): SelectionRange {
  let nested: SelectionRange | undefined;
  let last: Span | undefined;
  for (const span of spans) {
    if (last && last.start === span.start && last.end === span.end) continue;
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    nested = nested ? { range, parent: nested } : { range };
    last = span;
  }
  return nested as SelectionRange;
}
