import type { WorkingText } from './diagnose/working-text';
import type { Green, GreenEntry, GreenItem } from './green';
import { rememberEdit } from './incremental/edited';
import { type Child, type Collection, childrenOf } from './incremental/levels';

/**
 * The tree that was read from a mended text, with the lengths and offsets that its parts have in the text that the
 * person wrote; what no repair touched stays the same object. `start` is the offset of the value in the mended text.
 */
export function relocate(green: Green, start: number, text: WorkingText): Green {
  if (text.isKept(start, start + green.length)) return green;
  const place = (offset: number) => text.toOriginal(offset);
  const length = place(start + green.length) - place(start);
  if (green.kind === 'map') {
    const entries = green.entries.map((entry) => relocateEntry(entry, start, text));
    return made(green, { ...green, length, entries });
  }
  if (green.kind === 'list') {
    const items = green.items.map((item) => relocateItem(item, start, text));
    return made(green, { ...green, length, items });
  }
  return { ...green, length };
}

/** Notes which values of a collection are others now. */
function made(from: Collection, collection: Collection): Collection {
  const [old, now] = [childrenOf(from), childrenOf(collection)];
  const isFresh = (_: Child, index: number): boolean => old[index]?.value !== now[index]?.value;
  rememberEdit(collection, { from, fresh: now.filter(isFresh), gone: old.filter(isFresh) });
  return collection;
}

/** A child of a collection that no repair touched, which at most moved; undefined for any other. */
function keptChild<C extends Child>(child: C, collection: number, text: WorkingText): C | undefined {
  const old = collection + child.offset;
  if (!text.isKept(old, old + child.length)) return undefined;
  const offset = text.toOriginal(old) - text.toOriginal(collection);
  return offset === child.offset ? child : { ...child, offset };
}

function relocateEntry(entry: GreenEntry, map: number, text: WorkingText): GreenEntry {
  const kept = keptChild(entry, map, text);
  if (kept) return kept;
  const old = map + entry.offset;
  const at = text.toOriginal(old);
  const { value } = entry;
  return {
    offset: at - text.toOriginal(map),
    length: text.toOriginal(old + entry.length) - at,
    key: relocate(entry.key, old + entry.keyOffset, text),
    keyOffset: text.toOriginal(old + entry.keyOffset) - at,
    colon: mark(entry.colon, old, text),
    value: value && relocate(value, old + entry.valueOffset, text),
    valueOffset: text.toOriginal(old + entry.valueOffset) - at,
  };
}

function relocateItem(item: GreenItem, list: number, text: WorkingText): GreenItem {
  const kept = keptChild(item, list, text);
  if (kept) return kept;
  const old = list + item.offset;
  const at = text.toOriginal(old);
  const { value } = item;
  return {
    offset: at - text.toOriginal(list),
    length: text.toOriginal(old + item.length) - at,
    dash: mark(item.dash, old, text),
    value: value && relocate(value, old + item.valueOffset, text),
    valueOffset: text.toOriginal(old + item.valueOffset) - at,
  };
}

/** A colon or dash that only the repair put there does not stand in the person's text. */
function mark(offset: number, from: number, text: WorkingText): number {
  if (offset < 0 || !text.isOriginal(from + offset)) return -1;
  return text.toOriginal(from + offset) - text.toOriginal(from);
}
