import type { RoleFacts } from '../../model/facts/facts';
import { normalised } from '../../model/role/component';
import { View } from '../../model/syntax/view';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { appendToList } from '../rename/append';
import { type FileToEdit, namedEdits, takesCodesOfBase } from '../rename/file-edits';
import { removePart } from '../rules/support/remove';
import { removeItems } from '../rules/support/remove-items';
import { replaceText } from '../rules/support/replace';
import type { Merge } from './merge';

/** The edits that a merge makes in a role that stays, in the order of its text. */
export function roleEdits(merge: Merge, file: FileToEdit, facts: RoleFacts): readonly Edit[] {
  const ownEdits = replacedByItself(merge, file, facts);
  const [dropped] = ownEdits;
  const named = namedEdits(merge.rename, file).filter(
    ({ start, end }) => !dropped || end <= dropped.start || start >= dropped.end,
  );
  const predecessors = [...merge.gone.values()].filter(({ heir }) => heir.uri === facts.uri);
  const all = [
    ...named,
    ...ownEdits,
    ...formerCodes(merge, file, facts, predecessors),
    ...formerTitles(file, facts, predecessors),
  ];
  return all.sort((a, b) => a.start - b.start);
}

interface Predecessor {
  readonly facts: RoleFacts;
}

/** The role's own old code, and all codes of the role whose place it takes; each once, and never the present one. */
function formerCodes(
  { rename: { codes }, scope }: Merge,
  { tree }: FileToEdit,
  facts: RoleFacts,
  predecessors: readonly Predecessor[],
): readonly Edit[] {
  const { code = '' } = facts;
  const now = codes.get(code) ?? code;
  const own = takesCodesOfBase(facts, scope) ? [] : [code];
  const theirs = predecessors.flatMap(({ facts: gone }) => [...gone.formerCodes, gone.code ?? '']);
  const known = new Set([now, '', ...facts.formerCodes]);
  const added = [...new Set([...own, ...theirs])].filter((each) => !known.has(each));
  const list = new View(tree).at(tree.root, ['formerCodes']);
  const again = list?.items.filter(({ value }) => value?.text === now) ?? [];
  const [first, ...rest] = added;
  const node = again[0]?.value;
  if (!list || !node) return appendToList(tree, 'role', 'formerCodes', added);
  if (first === undefined) return removeItems(tree, list, again);
  return [replaceText(node, first), ...appendToList(tree, 'role', 'formerCodes', rest)];
}

/** The titles of roles whose place it takes stay known, as former ones. */
function formerTitles(
  { tree }: FileToEdit,
  { title = '', aliases }: RoleFacts,
  predecessors: readonly Predecessor[],
): readonly Edit[] {
  const known = new Set([title, ...aliases].map(normalised));
  const titles = predecessors.flatMap(({ facts }) => facts.title ?? []);
  const added = titles.filter((each) => !known.has(normalised(each)));
  const items = [...new Set(added)].map((each) => ({ title: quoteIfNeeded(each), type: 'former' }));
  return appendToList(tree, 'role', 'aliases', items);
}

/** A role that was to be replaced by the one with which it becomes one is replaced by nothing. */
function replacedByItself(
  { rename: { codes } }: Merge,
  { tree }: FileToEdit,
  { code = '', replacedBy }: RoleFacts,
): readonly Edit[] {
  const { root } = tree;
  const entry = root?.entry('replacedBy');
  if (!root || !entry || replacedBy === undefined) return [];
  const now = codes.get(code) ?? code;
  return (codes.get(replacedBy) ?? replacedBy) === now ? [removePart(tree, root, entry)] : [];
}
