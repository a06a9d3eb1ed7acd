import type { Item, Node } from '../../../model/syntax/node';
import type { SyntaxTree } from '../../../model/syntax/tree';
import type { Edit } from '../../../model/text/span';
import { removePart } from './remove';

/**
 * Takes items out of a list with their lines or commas. Where none is left, the key of the list goes too, unless it
 * stands at the top of a list of its own.
 */
export function removeItems(tree: SyntaxTree, list: Node, items: readonly Item[]): readonly Edit[] {
  if (items.length === 0) return [];
  const { parent } = list;
  const isLast = items.length === list.items.length;
  const entry = isLast && parent?.kind === 'map' ? parent.entry(String(list.step)) : undefined;
  if (parent && entry) return [removePart(tree, parent, entry)];
  return joined(items.map((item) => removePart(tree, list, item)));
}

/** Neighbours in brackets share a comma. */
function joined(removals: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of [...removals].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && edit.start < last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else result.push(edit);
  }
  return result;
}
