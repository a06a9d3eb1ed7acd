import { keysAt } from '../../model/keys';
import type { Entry, Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { isEmpty } from '../rules/support/places';

/** A new item of a list: a text, or a small map; all texts are written as they are, so quoted where needed. */
export type NewItem = string | Readonly<Record<string, string | readonly string[]>>;

/**
 * Edits that put items at the end of a list at the top of a file, in the file's own indentation, and the key with
 * them where the file has none, at its place in the order of the schema. None for a role without keys, nor for a file
 * that is something else.
 */
export function appendToList(
  tree: SyntaxTree,
  kind: 'role' | 'taxonomy',
  key: string,
  items: readonly NewItem[],
): readonly Edit[] {
  const { root } = tree;
  if (items.length === 0) return [];
  if (kind === 'taxonomy' && (!root || root.start === root.end)) return [inEmptyFile(tree, key, items)];
  if (root?.kind !== 'map') return [];
  const entry = root.entry(key);
  const list = entry?.value;
  if (!entry) return [...newList(tree, root, kind, key, items)];
  if (!list) return [below(tree, entry, items)];
  if (list.kind === 'list' && list.items.length > 0) return [behindLast(tree, list, items)];
  const flow = items.map(inFlow).join(', ');
  if (isEmpty(list) && !root.flow && typeof items[0] === 'object') return [instead(tree, entry, list, items)];
  if (isEmpty(list)) return [{ start: list.start, end: list.end, text: `[${flow}]` }];
  if (list.kind !== 'scalar') return [];
  return [
    { start: list.start, end: list.start, text: '[' },
    { start: list.end, end: list.end, text: `, ${flow}]` },
  ];
}

/** A file without a key, perhaps with comments, is a sound taxonomy: the list comes at its end. */
function inEmptyFile(tree: SyntaxTree, key: string, items: readonly NewItem[]): Edit {
  const text = tree.document.getText();
  const { eol, dash } = layoutOf(tree);
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  const list = insertion(tree, text.length, dash, items);
  return { ...list, text: `${lead}${key}:${list.text}${eol}` };
}

function newList(
  tree: SyntaxTree,
  root: Node,
  kind: 'role' | 'taxonomy',
  key: string,
  items: readonly NewItem[],
): readonly Edit[] {
  const order = keysAt(kind, []).map((each) => each.key);
  const block = items.flatMap((item) => linesOf(item, tree).map((line) => `\n\t${line}`)).join('');
  const value = root.flow ? ` [${items.map(inFlow).join(', ')}]` : block;
  return insertEntries(tree, root, [{ key, value }], order);
}

function below(tree: SyntaxTree, entry: Entry, items: readonly NewItem[]): Edit {
  const at = lineEnd(tree, entry.colon);
  return insertion(tree, at, columnAt(tree, entry.start) + layoutOf(tree).dash, items);
}

/** `functions: []` becomes a list with a line for each key. */
function instead(tree: SyntaxTree, { start, colon }: Entry, list: Node, items: readonly NewItem[]): Edit {
  const { text } = insertion(tree, 0, columnAt(tree, start) + layoutOf(tree).dash, items);
  return { start: colon + 1, end: list.end, text };
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
    text: items.flatMap((item) => linesOf(item, tree).map((line) => lead + line)).join(''),
  };
}

function linesOf(item: NewItem, tree: SyntaxTree): readonly string[] {
  if (typeof item === 'string') return [`- ${item}`];
  const dash = ' '.repeat(layoutOf(tree).dash);
  const lines = Object.entries(item).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${key}: ${value}`]
      : [`${key}:`, ...value.map((each) => `${dash}- ${each}`)],
  );
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

function inFlow(item: NewItem): string {
  if (typeof item === 'string') return item;
  return `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`)
    .join(', ')} }`;
}
