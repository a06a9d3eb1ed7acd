import { onceFor } from '../../../model/once-for';
import type { Node } from '../../../model/syntax/node';
import type { SyntaxTree } from '../../../model/syntax/tree';

/** How a file is indented. */
export interface Layout {
  /** Columns by which the keys inside a map stand deeper than its own key. */
  readonly unit: number;
  /** Columns by which a list's dashes stand deeper than the key of the list; 0 in some files. */
  readonly dash: number;
  readonly eol: string;
}

/** The file's own indentation, from its first nested map and list; two spaces where there is none. */
export const layoutOf = onceFor((tree: SyntaxTree): Layout => {
  const steps: { unit?: number; dash?: number } = {};
  if (tree.root) measure(tree.root, tree, steps);
  return { unit: steps.unit ?? 2, dash: steps.dash ?? steps.unit ?? 2, eol: eolOf(tree) };
});

/** The line end of a file; that of Windows where there is any. */
export function eolOf(tree: SyntaxTree): string {
  return tree.document.getText().includes('\r\n') ? '\r\n' : '\n';
}

/** The column of an offset, from 0; a byte order mark at the front of the file takes none. */
export function columnAt({ document }: SyntaxTree, offset: number): number {
  const { line, character } = document.positionAt(offset);
  return line === 0 && document.getText().startsWith('\ufeff') ? character - 1 : character;
}

function measure(node: Node, tree: SyntaxTree, steps: { unit?: number; dash?: number }): void {
  for (const { key, value } of node.entries) {
    if (steps.unit !== undefined && steps.dash !== undefined) return;
    if (!value || value.flow || value.kind === 'scalar') continue;
    const deeper = columnAt(tree, value.start) - columnAt(tree, key.start);
    if (value.kind === 'map' && deeper > 0) steps.unit ??= deeper;
    if (value.kind === 'list' && deeper >= 0) steps.dash ??= deeper;
    measure(value, tree, steps);
  }
  for (const { value } of node.items) {
    if (steps.unit !== undefined && steps.dash !== undefined) return;
    if (value) measure(value, tree, steps);
  }
}
