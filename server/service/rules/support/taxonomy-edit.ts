import { keysAt } from '../../../model/keys';
import type { AnyState, Snapshot } from '../../snapshot';
import type { Fix } from '../rule';
import { indented, insertEntries, lineEnd } from './insert';
import { columnAt } from './layout';

/**
 * A change of `taxonomy.yaml` that adds a definition to one of its lists; all else in the file stays as it is.
 * `lines` are the keys of the new item. Undefined where no taxonomy file is at hand, or the list is in flow style.
 */
export function declare(
  state: AnyState,
  snapshot: Snapshot,
  title: string,
  list: string,
  lines: readonly string[],
): Fix | undefined {
  const { uri } = state.governance.taxonomy;
  const tree = uri === undefined ? undefined : snapshot.tree?.(uri);
  if (uri === undefined || !tree || tree.problems.some(({ rule }) => rule === 'unreadable')) return undefined;
  const { root } = tree;
  const known = root?.entry(list)?.value;
  if (known && (known.kind !== 'list' || known.flow)) return undefined;
  const fix = (edits: NonNullable<Fix['otherFile']>['edits']): Fix => ({
    title,
    edits: [],
    otherFile: { uri, edits },
  });
  const item = lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  const last = known?.items.at(-1);
  if (known && last) {
    const at = lineEnd(tree, last.end);
    const indent = ' '.repeat(columnAt(tree, last.start));
    return fix([
      { start: at, end: at, text: indented(tree, item.map((line) => `\n${line}`).join(''), indent) },
    ]);
  }
  const value = item.map((line) => `\n\t${line}`).join('');
  if (!root) {
    const end = tree.document.getText().length;
    return fix([{ start: end, end, text: `${list}:${indented(tree, value, '')}\n` }]);
  }
  if (root.kind !== 'map' || root.flow || root.entry(list)) return undefined;
  const order = keysAt('taxonomy', []).map(({ key }) => key);
  return fix(insertEntries(tree, root, [{ key: list, value }], order));
}
