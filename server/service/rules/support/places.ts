import type { Entry, Item, Node } from '../../../model/syntax/node';
import type { Path, Span } from '../../../model/text/span';
import type { AnyState, RoleState } from '../../snapshot';

/** The value at a path of the role, aliases followed; undefined where nothing is typed. */
export function valueAt(state: AnyState, path: Path): Node | undefined {
  return state.view.at(state.tree.root, path);
}

/** The entry of a key, also one that a merge key brings. */
export function entryAt(state: AnyState, path: Path): Entry | undefined {
  const map = valueAt(state, path.slice(0, -1));
  const name = path.at(-1);
  return map && state.view.entries(map).findLast((entry) => entry.name === name);
}

/** The key of an entry, for problems about the whole entry. */
export function keySpan(state: AnyState, path: Path): Span | undefined {
  const entry = entryAt(state, path);
  return entry && spanOf(entry.key);
}

/** The span alone of something that has more, so that a finding keeps nothing else in memory. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/**
 * Where a problem about a path is best shown: its value, else its key, else what is around it. In a file without
 * any value it is the first character.
 */
export function placeOf(state: AnyState, path: Path): Span {
  for (let steps = path; ; steps = steps.slice(0, -1)) {
    const node = valueAt(state, steps);
    if (node && steps.length > 0) return spanOf(node);
    const key = keySpan(state, steps);
    if (key) return key;
    if (steps.length === 0) return titleLine(state);
  }
}

/** Where problems about the role as a whole are shown: its title, else its first key. */
export function titleLine(state: AnyState): Span {
  const root = valueAt(state, []);
  const entry = root?.entry('title') ?? root?.entries[0];
  if (entry) return { start: entry.start, end: Math.max(entry.end, entry.key.end) };
  return root ? spanOf(root) : { start: 0, end: Math.min(1, state.document.getText().length) };
}

/** The deepest value at an offset, or undefined between values. */
export function nodeAtOffset(root: Node | undefined, offset: number): Node | undefined {
  let node = root;
  if (!node || offset < node.start || offset > node.end) return undefined;
  for (;;) {
    const value: Node | undefined = partAt(node, offset)?.value;
    if (!value || offset < value.start || offset > value.end) return node;
    node = value;
  }
}

/** The path of what stands at an offset; a key counts as its value. */
export function pathAtOffset(root: Node | undefined, offset: number): Path {
  const path: (string | number)[] = [];
  for (let node = root; node; ) {
    const part: Entry | Item | undefined = partAt(node, offset);
    if (!part) break;
    path.push('name' in part ? part.name : part.index);
    node = part.value;
  }
  return path;
}

/** The first entry or item around an offset. */
function partAt(node: Node, offset: number): Entry | Item | undefined {
  const { green } = node;
  if (green.kind !== 'list') return node.entries.find(({ start, end }) => start <= offset && offset <= end);
  const from = offset - node.start;
  return node.item(green.items.findIndex((item) => item.offset <= from && from <= item.offset + item.length));
}

/** True for a role that only changes another one of the same code, in the taxonomy's own region. */
export function isOverlay(state: RoleState): boolean {
  const { region } = state.role.head;
  return region !== undefined && region !== state.governance.taxonomy.region;
}

/** True where a key has no value, or one without content. */
export function isEmpty(node: Node | undefined): boolean {
  if (!node) return true;
  if (node.kind === 'map') return node.entries.length === 0;
  if (node.kind === 'list') return node.items.every((item) => isEmpty(item.value));
  if (node.green.kind === 'scalar') return node.green.value === null || node.green.text.trim() === '';
  return false;
}
