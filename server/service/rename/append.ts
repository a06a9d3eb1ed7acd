import { keysAt } from '../../model/keys';
import type { Entry, Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { isEmpty } from '../rules/support/places';

/** A new item of a list: a text, or a small map of safe texts. */
export type NewItem = string | Readonly<Record<string, string>>;

/**
 * Edits that put items at the end of a list at the top of a file, in the file's own indentation, and the key with
 * them where the file has none, at its place in the order of the schema. None for a file without a map.
 */
export function appendToList(
  tree: SyntaxTree,
  kind: 'role' | 'taxonomy',
  key: string,
  items: readonly NewItem[],
): readonly Edit[] {
  const { root } = tree;
  if (root?.kind !== 'map' || items.length === 0) return [];
  const entry = root.entry(key);
  const list = entry?.value;
  if (!entry) return [...newList(tree, root, kind, key, items)];
  if (!list) return [below(tree, entry, items)];
  if (list.kind === 'list' && list.items.length > 0) return [behindLast(tree, list, items)];
  const flow = items.map(inFlow).join(', ');
  if (isEmpty(list)) return [{ start: list.start, end: list.end, text: `[${flow}]` }];
  if (list.kind !== 'scalar') return [];
  return [
    { start: list.start, end: list.start, text: '[' },
    { start: list.end, end: list.end, text: `, ${flow}]` },
  ];
}

function newList(
  tree: SyntaxTree,
  root: Node,
  kind: 'role' | 'taxonomy',
  key: string,
  items: readonly NewItem[],
): readonly Edit[] {
  const order = keysAt(kind, []).map((each) => each.key);
  const block = items.flatMap((item) => linesOf(item).map((line) => `\n\t${line}`)).join('');
  const value = root.flow ? ` [${items.map(inFlow).join(', ')}]` : block;
  return insertEntries(tree, root, [{ key, value }], order);
}

function below(tree: SyntaxTree, entry: Entry, items: readonly NewItem[]): Edit {
  const at = lineEnd(tree, entry.colon);
  return insertion(tree, at, columnAt(tree, entry.start) + layoutOf(tree).dash, items);
}

function behindLast(tree: SyntaxTree, list: Node, items: readonly NewItem[]): Edit {
  const last = list.items.at(-1);
  const end = last?.end ?? list.end;
  if (list.flow) return { start: end, end, text: items.map((item) => `, ${inFlow(item)}`).join('') };
  return insertion(tree, lineEnd(tree, end), columnAt(tree, list.start), items);
}

function insertion(tree: SyntaxTree, at: number, column: number, items: readonly NewItem[]): Edit {
  const lead = layoutOf(tree).eol + ' '.repeat(column);
  return {
    start: at,
    end: at,
    text: items.flatMap((item) => linesOf(item).map((line) => lead + line)).join(''),
  };
}

function linesOf(item: NewItem): readonly string[] {
  if (typeof item === 'string') return [`- ${item}`];
  return Object.entries(item).map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}`);
}

function inFlow(item: NewItem): string {
  if (typeof item === 'string') return item;
  return `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}
