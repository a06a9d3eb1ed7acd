import type { Node } from '../../model/syntax/node';
import { isSafePlain, quote, quoteIfNeeded } from '../../model/text/quote';
import type { Edit, Span } from '../../model/text/span';
import { appendToList, type NewItem } from '../rename/append';
import { type FileToEdit, namedEdits } from '../rename/file-edits';
import { lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { removeItems } from '../rules/support/remove-items';
import type { FocusWanted, Merge } from './merge';

/**
 * The edits that a merge makes in a `taxonomy.yaml` or a library: the function's entry goes, lists of functions name the
 * one that stays, once, and focuses that roles were given are written down. `more` are other edits of this file.
 */
export function taxonomyEdits(merge: Merge, file: FileToEdit, more: readonly Edit[]): readonly Edit[] {
  const removed = [...withoutFunction(merge, file), ...withoutDoubles(merge, file)];
  const within = ({ start, end }: Span): boolean =>
    removed.some((gone) => gone.start <= start && end <= gone.end);
  const named = namedEdits(merge.rename, file).filter((edit) => !within(edit));
  const added =
    file.uri === merge.scope.taxonomy.uri
      ? appendToList(file.tree, 'taxonomy', 'focuses', newFocuses(merge).map(written(merge.into)))
      : [];
  const all = [...named, ...removed, ...opened(merge, file), ...added, ...more];
  return all.sort((a, b) => a.start - b.start);
}

/** Focuses that have to be written down; none where the taxonomy lists no focuses and so accepts any. */
export function newFocuses({ focuses, scope }: Merge): readonly FocusWanted[] {
  const known = scope.taxonomy.focuses;
  return known.size === 0 ? [] : focuses.filter(({ id }) => !known.has(id));
}

function written(into: string): (focus: FocusWanted) => NewItem {
  return ({ id, name }) => ({
    id: quoteIfNeeded(id),
    name: quoteIfNeeded(name ?? id),
    functions: [listItem(into)],
  });
}

function listItem(id: string): string {
  return isSafePlain(id, { flow: true }) ? id : quote(id);
}

/** The entry of the function that goes, with all its lines. */
function withoutFunction({ from }: Merge, { tree }: FileToEdit): readonly Edit[] {
  const list = tree.root?.child('functions');
  if (list?.kind !== 'list') return [];
  const items = list.items.filter(({ value }) => value?.child('id')?.text === from);
  return removeItems(tree, list, items);
}

/** A focus that is open to both functions names the one that stays once. */
function withoutDoubles({ from, into }: Merge, { tree }: FileToEdit): readonly Edit[] {
  return functionLists(tree.root).flatMap(({ functions }) => {
    const ids = functions.items.map(({ value }) => value?.text);
    if (!ids.includes(into)) return [];
    return removeItems(
      tree,
      functions,
      functions.items.filter(({ value }) => value?.text === from),
    );
  });
}

/** A focus that roles were given, and that is open to other functions only, opens to the one that stays. */
function opened({ focuses, from, into }: Merge, { tree }: FileToEdit): readonly Edit[] {
  const wanted = new Set(focuses.map(({ id }) => id));
  return functionLists(tree.root).flatMap(({ id, functions }): Edit[] => {
    const last = functions.items.at(-1);
    const isOpen = functions.items.some(({ value }) => value?.text === into || value?.text === from);
    if (!last || isOpen || !wanted.has(id)) return [];
    if (functions.flow) return [{ start: last.end, end: last.end, text: `, ${listItem(into)}` }];
    const at = lineEnd(tree, last.end);
    const lead = layoutOf(tree).eol + ' '.repeat(columnAt(tree, last.start));
    return [{ start: at, end: at, text: `${lead}- ${quoteIfNeeded(into)}` }];
  });
}

/** The lists of functions of focuses. */
function functionLists(root: Node | undefined): readonly { readonly id: string; readonly functions: Node }[] {
  return (root?.child('focuses')?.items ?? []).flatMap(({ value }) => {
    const functions = value?.child('functions');
    return functions?.kind === 'list' ? [{ id: value?.child('id')?.text ?? '', functions }] : [];
  });
}
