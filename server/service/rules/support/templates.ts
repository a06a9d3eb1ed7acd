import { keyInfo } from '../../../model/keys';
import { quoteIfNeeded } from '../../../model/text/quote';
import type { Edit } from '../../../model/text/span';
import type { AnyState } from '../../snapshot';
import { indented, insertEntries, lineEnd, type NewEntry, numbered } from './insert';
import { columnAt } from './layout';
import { entryAt, isEmpty, valueAt } from './places';
import { snippetText } from './snippet';

const special: Readonly<Record<string, string>> = {
  status: ' ⟨draft⟩',
  version: ' ⟨1⟩',
  components: '\n\tresponsibilities:\n\t\t- ⟨⟩',
  aliases: '\n\t- title: ⟨⟩\n\t  type: ⟨common⟩\n\t  review: ⟨needs_review⟩',
  classifications: '\n\t- system: ⟨soc-2018⟩\n\t  code: ⟨⟩\n\t  review: ⟨needs_review⟩',
  story:
    '\n\twho: ⟨⟩\n\tproblem:\n\t\texternal: ⟨⟩\n\t\tinternal: ⟨⟩\n\t\twhy: ⟨⟩\n\tplan:\n\t\t- ⟨⟩\n\tstakes: ⟨⟩\n\tsuccess: ⟨⟩',
};

/** What to write behind a new key of a role: tab stops in the shape that the key wants. */
export function templateFor(path: readonly string[]): NewEntry {
  const key = path.at(-1) ?? '';
  const known = path.length === 1 ? special[key] : undefined;
  const list = keyInfo('role', path)?.kind === 'list' || path[0] === 'components';
  return { key, value: known ?? (list ? '\n\t- ⟨⟩' : ' ⟨⟩') };
}

/** An entry with a value that is known already. */
export function valueEntry(key: string, value: string): NewEntry {
  return { key, value: ` ${snippetText(quoteIfNeeded(value))}` };
}

/**
 * Edits that give keys of one map of the role a value: behind the key where it stands without one, else as new
 * lines. Empty where the map itself is missing.
 */
export function addOrFill(
  state: AnyState,
  map: readonly (string | number)[],
  entries: readonly NewEntry[],
  order: readonly string[],
): readonly Edit[] {
  const owner = valueAt(state, map);
  if (owner?.kind !== 'map') return [];
  const present = (entry: NewEntry): boolean => entryAt(state, [...map, entry.key]) !== undefined;
  const filled = entries.filter(present).flatMap((entry) => fill(state, [...map, entry.key], entry.value));
  const missing = entries.filter((entry) => !present(entry));
  const added = missing.length > 0 ? insertEntries(state.tree, owner, missing, order) : [];
  return numbered([...filled, ...added].sort((a, b) => a.start - b.start));
}

/** The edit that writes a value behind a key that has none; nothing where something stands there already. */
export function fill(state: AnyState, path: readonly (string | number)[], template: string): readonly Edit[] {
  const entry = entryAt(state, path);
  if (!entry || entry.colon < 0 || (entry.value && !isBlank(state, path))) return [];
  const { tree } = state;
  const indent = ' '.repeat(columnAt(tree, entry.key.start));
  const text = indented(tree, template, indent);
  if (template.startsWith('\n')) {
    const at = lineEnd(tree, entry.colon);
    return [{ start: at, end: at, text }];
  }
  const source = tree.document.getText();
  let end = entry.value?.end ?? entry.colon + 1;
  while (source[end] === ' ') end++;
  return [{ start: entry.colon + 1, end, text: source[end] === '#' ? `${text} ` : text }];
}

function isBlank(state: AnyState, path: readonly (string | number)[]): boolean {
  const node = valueAt(state, path);
  return node?.kind === 'scalar' && isEmpty(node);
}
