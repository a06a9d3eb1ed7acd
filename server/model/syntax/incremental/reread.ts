import { readYaml } from '../read-yaml';
import type { ReadError, Reading } from '../reading';
import { type Difference, difference } from './difference';
import { rememberEdit } from './edited';
import {
  type Child,
  type Collection,
  childrenOf,
  isBlock,
  type Level,
  levelsAround,
  markOf,
  withChildren,
} from './levels';
import { type Part, partAt } from './part';
import { closingQuotes } from './quotes';

/** A text and what was read of it. */
export interface Read {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Reads a text that differs in one stretch from one that was read without an error: only the lines of the smallest part around
 * the change, which must end where the old text and the new one are read alike again. Equal to reading the
 * whole text, or undefined where that cannot be known; all that is not read again keeps its green values.
 */
export function reread(
  before: Read,
  text: string,
  change: Difference = difference(before.text, text),
): Reading | undefined {
  const { root, errors, nextDocument } = before.reading;
  if (!root || errors.length > 0 || nextDocument >= 0 || /^(?:%|---)/m.test(before.text.slice(0, root.start)))
    return undefined;
  const levels = levelsAround(root.green, root.start, before.text, change);
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const part = partAt(levels, depth, { old: before.text, text, change });
    if (!part) continue;
    // A part that is most of the file saves nothing, and the ones around it are larger still.
    if (part.newEnd - part.start > text.length / 2) return undefined;
    const green = readPart(part, text);
    if (green) return assemble(part, green, root.start);
  }
  return undefined;
}

interface Reread {
  readonly children: readonly Child[];
  readonly errors: readonly ReadError[];
}

/** Reads the lines of a part inside stand-ins for what it is nested in, and before one for what follows. */
function readPart(part: Part, text: string): Reread | undefined {
  const { levels, depth, first, nextDepth, start, newEnd } = part;
  const around = levels.slice(0, depth).map((level) => standIn(level, ''));
  if (first > 0) around.push(standIn(levels[depth], 'x'));
  const front = around.join('');
  const behind =
    nextDepth < 0 ? '' : `${standIn(levels[nextDepth], 'x')}# ${closingQuotes(text, newEnd).join('')}`;
  const reading = readYaml(front + text.slice(start, newEnd) + behind);
  const from = front.length;
  const to = from + newEnd - start;
  if (reading.nextDocument >= 0) return undefined;
  if (reading.errors.some((error) => error.start < from || (behind && (error.start >= to || error.end > to))))
    return undefined;
  const children = childrenRead(part, reading, from, to);
  const shift = start - from;
  return (
    children && {
      children,
      errors: reading.errors.map((error) => ({
        ...error,
        start: error.start + shift,
        end: error.end + shift,
      })),
    }
  );
}

function standIn(level: Level | undefined, value: string): string {
  if (!level) return '';
  const mark = level.collection.kind === 'map' ? 'x:' : '-';
  return `${' '.repeat(level.column)}${mark}${value && ' '}${value}\n`;
}

/** The children of the part, with offsets from their collection in the new text; undefined where the nesting differs. */
function childrenRead(part: Part, { root }: Reading, from: number, to: number): readonly Child[] | undefined {
  let green = root?.green;
  let at = root?.start ?? 0;
  for (const [depth, level] of part.levels.slice(0, part.depth + 1).entries()) {
    if (!isBlock(green) || green.kind !== level.collection.kind || green.anchor || green.tag)
      return undefined;
    const all = childrenOf(green);
    const last = all[all.length - 1];
    const follows = depth === part.nextDepth;
    if (follows && !isStandIn(last, at, to + level.column)) return undefined;
    const children = follows ? all.slice(0, -1) : all;
    if (depth === part.depth) return moved(part, level, children, at, from);
    const only = children[0];
    if (!only || children.length > 1) return undefined;
    green = only.value;
    at += only.offset + only.valueOffset;
  }
  return undefined;
}

function isStandIn(child: Child | undefined, collection: number, start: number): boolean {
  if (!child || collection + child.offset !== start || markOf(child) < 0) return false;
  return child.length === ('key' in child ? 4 : 3);
}

function moved(
  part: Part,
  level: Level,
  read: readonly Child[],
  at: number,
  from: number,
): readonly Child[] | undefined {
  const [before] = read;
  const shift = at + part.start - from - level.start;
  if (part.first === 0 ? shift !== 0 : before && before.length !== ('key' in before ? 4 : 3))
    return undefined;
  const children = part.first === 0 ? read : read.slice(1);
  const last = children[children.length - 1];
  if (part.nextDepth === part.depth && last && markOf(last) < 0) return undefined;
  if (children.some((child) => at + child.offset < from)) return undefined;
  return children.map((child) => ({ ...child, offset: child.offset + shift }));
}

/** Puts the children in the place of the old ones and rebuilds what they are nested in. */
function assemble(part: Part, read: Reread, rootStart: number): Reading | undefined {
  const delta = part.newEnd - part.end;
  const { levels, depth, first, nextDepth, next } = part;
  let green: Collection | undefined;
  for (let each = depth; each >= 0; each--) {
    const level = levels[each];
    if (!level) return undefined;
    const children = childrenOf(level.collection);
    const own = children[level.index];
    const kept =
      green && own
        ? [...children.slice(0, level.index), withValue(own, green)]
        : [...children.slice(0, first), ...read.children];
    const later = each === nextDepth ? next : each < nextDepth ? level.index + 1 : children.length;
    for (let index = later; index < children.length; index++) {
      const child = children[index];
      if (child) kept.push(delta === 0 ? child : { ...child, offset: child.offset + delta });
    }
    if (kept.length === 0) return undefined;
    const inner: Child | undefined = green && kept[level.index];
    const made = withChildren(level.collection, kept);
    rememberEdit(made, {
      from: level.collection,
      fresh: inner ? [inner] : read.children,
      gone: children.slice(inner ? level.index : first, later),
    });
    green = made;
  }
  return green && { root: { green, start: rootStart }, errors: read.errors, nextDocument: -1 };
}

function withValue(child: Child, value: Collection): Child {
  const end = child.valueOffset + value.length;
  if ('key' in child)
    return { ...child, value, length: Math.max(child.keyOffset + child.key.length, child.colon + 1, end) };
  return { ...child, value, length: Math.max(child.dash + 1, end) };
}
