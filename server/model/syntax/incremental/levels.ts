import type { Green, GreenEntry, GreenItem, GreenList, GreenMap } from '../green';
import type { Difference } from './difference';

export type Collection = GreenMap | GreenList;
export type Child = GreenEntry | GreenItem;

/** A block map or list on the way from the root to a change. */
export interface Level {
  readonly collection: Collection;
  /** Absolute offset of the collection. */
  readonly start: number;
  /** Column at which its children stand. */
  readonly column: number;
  /** The last child that starts at or before the change. */
  readonly index: number;
}

/** The entries of a map, or the items of a list. */
export function childrenOf(collection: Collection): readonly Child[] {
  return collection.kind === 'map' ? collection.entries : collection.items;
}

/** The same collection with other children; it ends where the last of them ends. */
export function withChildren(collection: Collection, children: readonly Child[]): Collection {
  const length = children.reduce((most, child) => Math.max(most, child.offset + child.length), 0);
  return collection.kind === 'map'
    ? { ...collection, length, entries: children as readonly GreenEntry[] }
    : { ...collection, length, items: children as readonly GreenItem[] };
}

/** Whether a value is a map or a list written in lines, without brackets. */
export function isBlock(green: Green | undefined): green is Collection {
  return (green?.kind === 'map' || green?.kind === 'list') && !green.flow;
}

/** Where the `:` or `-` of a child stands, from its start; -1 where it has none. */
export function markOf(child: Child): number {
  return 'key' in child ? child.colon : child.dash;
}

/** The block collections around a change, from the root down to the one that holds it most closely. */
export function levelsAround(root: Green, start: number, text: string, change: Difference): readonly Level[] {
  const levels: Level[] = [];
  let green: Green | undefined = root;
  let at = start;
  while (isBlock(green) && at <= change.start) {
    const children: readonly Child[] = childrenOf(green);
    const column = columnOf(text, at + (children[0]?.offset ?? 0));
    if (column < 0) break;
    const index = lastBefore(children, change.start - at);
    levels.push({ collection: green, start: at, column, index });
    const child: Child | undefined = children[index];
    if (!child?.value || markOf(child) < 0 || columnOf(text, at + child.offset) < 0) break;
    at += child.offset + child.valueOffset;
    green = child.value;
  }
  return levels;
}

function lastBefore(children: readonly Child[], offset: number): number {
  let low = -1;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((children[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The column of a place with nothing but spaces and dashes before it on its line; -1 for any other. */
function columnOf(text: string, offset: number): number {
  const line = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return /^ *(?:- +)*$/.test(text.slice(line, offset)) ? offset - line : -1;
}

/**
 * True where a child stands alone at the front of its line, with its mark: there the reader starts afresh, whatever
 * stood before in the same collection. A key of one character is left out, the library reads such lines differently.
 */
export function startsLine(text: string, level: Level, child: Child | undefined): child is Child {
  if (!child) return false;
  const at = level.start + child.offset;
  const line = at - level.column;
  if (line < 0 || (line > 0 && text[line - 1] !== '\n') || text.slice(line, at).trim() !== '') return false;
  if (!('key' in child)) return child.dash === 0;
  return child.keyOffset === 0 && child.colon > 0 && /\S/.test(text[at + 1] ?? ' ');
}
