import { keysAt } from '../../model/keys';
import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, type Layout, layoutOf } from '../rules/support/layout';
import { isEmpty } from '../rules/support/places';
import { behindDash, entryLines, flowText, type Value, type Written } from './block-text';

/** A new library item: its keys in the order in which they are written. */
export type NewItem = ReadonlyMap<string, Written>;

/**
 * The edits that put an item at the end of `library:` in a library or a `taxonomy.yaml`, in the file's own layout;
 * with the key where the file has none. Undefined where the file holds something else there.
 */
export function addItem(
  tree: SyntaxTree,
  kind: 'library' | 'taxonomy',
  item: NewItem,
): readonly Edit[] | undefined {
  const { root } = tree;
  if (root && root.kind !== 'map' && !isEmpty(root)) return undefined;
  const list = root?.entry('library')?.value;
  if (list && list.kind !== 'list' && !isEmpty(list)) return undefined;
  const last = list?.items.at(-1);
  if (list && last && list.flow) return [{ start: last.end, end: last.end, text: `, ${inFlow(item)}` }];
  if (last) return [below(tree, lineEnd(tree, last.end), columnAt(tree, last.start), item)];
  if (root && !isEmpty(root)) return withKey(tree, kind, root, item);
  const text = tree.document.getText();
  const lead = text === '' || text.endsWith('\n') ? '' : layoutOf(tree).eol;
  return [{ start: text.length, end: text.length, text: lead + newLibrary(item, layoutOf(tree)) }];
}

/** The text of a new library with one item. */
export function newLibrary(item: NewItem, layout: Layout): string {
  const lines = blockOf(item, layout).map((line) => (line === '' ? '' : ' '.repeat(layout.dash) + line));
  return ['library:', ...lines, ''].join(layout.eol);
}

/** Below `library:` where nothing stands behind it, else with that key at its place in the order of the schema. */
function withKey(tree: SyntaxTree, kind: 'library' | 'taxonomy', root: Node, item: NewItem): readonly Edit[] {
  const entry = root.entry('library');
  const layout = layoutOf(tree);
  const column = columnAt(tree, root.start) + layout.dash;
  if (entry?.value && !root.flow) {
    const { start, end } = entry.value;
    const written = below(tree, start, column, item);
    return [{ start: entry.colon + 1, end, text: written.text }];
  }
  if (entry && !root.flow) return [below(tree, lineEnd(tree, entry.colon), column, item)];
  if (entry) {
    const start = entry.value?.start ?? entry.colon + 1;
    const end = entry.value?.end ?? start;
    return [{ start, end, text: `${start === entry.colon + 1 ? ' ' : ''}[${inFlow(item)}]` }];
  }
  const order = keysAt(kind, []).map(({ key }) => key);
  if (root.flow) return insertEntries(tree, root, [{ key: 'library', value: ` [${inFlow(item)}]` }], order);
  const [edit] = insertEntries(tree, root, [{ key: 'library', value: '' }], order);
  const lead = layout.eol + ' '.repeat(column);
  const lines = blockOf(item, layout).map((line) => (line === '' ? layout.eol : lead + line));
  return edit ? [{ ...edit, text: edit.text.replace('library:', () => `library:${lines.join('')}`) }] : [];
}

function below(tree: SyntaxTree, at: number, column: number, item: NewItem): Edit {
  const layout = layoutOf(tree);
  const lines = blockOf(item, layout).map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return { start: at, end: at, text: lines.map((line) => layout.eol + line).join('') };
}

function blockOf(item: NewItem, layout: Layout): readonly string[] {
  return behindDash(
    [...item].flatMap(([key, written]) => written.lines ?? entryLines(key, written.data, layout)),
  );
}

function inFlow(item: NewItem): string {
  const values = [...item].map(([key, { data }]): [string, Value] => [key, data]);
  return flowText(Object.fromEntries(values));
}
