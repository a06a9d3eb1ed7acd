import type { Difference } from './difference';
import { childrenOf, type Level, markOf, startsLine } from './levels';

/** Whole children of one collection whose lines enclose a change, and what follows them. */
export interface Part {
  readonly levels: readonly Level[];
  /** The collection; its level is `levels[depth]`. */
  readonly depth: number;
  /** Index of the first child that is read again. */
  readonly first: number;
  /** The level whose next child follows, -1 where the part reaches the end of the text; and that child's index. */
  readonly nextDepth: number;
  readonly next: number;
  /** The lines of the part in the old text and behind the change in the new one. */
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

export interface Texts {
  readonly old: string;
  readonly text: string;
  readonly change: Difference;
}

/** The part of a collection to read again; undefined where it has no safe edges. */
export function partAt(levels: readonly Level[], depth: number, texts: Texts): Part | undefined {
  const level = levels[depth];
  const first = level && firstChild(level, texts);
  if (!level || first === undefined || first < 0) return undefined;
  const next = following(levels, depth, texts);
  if (!next) return undefined;
  const { old, text } = texts;
  const start = level.start + (childrenOf(level.collection)[first]?.offset ?? 0) - level.column;
  const newEnd = next.end + text.length - old.length;
  return { levels, depth, first, ...next, start, newEnd };
}

/** The nearest child before the change whose first characters are not touched by it: they decide how it is read. */
function firstChild(level: Level, { old, change }: Texts): number {
  const children = childrenOf(level.collection);
  const untouched = level.column === 0 ? 4 : 2;
  for (let index = level.index; index >= 0; index--) {
    const child = children[index];
    if (!startsLine(old, level, child) || level.start + child.offset + untouched > change.start) continue;
    const before = children[index - 1];
    if (before ? markOf(before) >= 0 : !level.collection.anchor && !level.collection.tag) return index;
  }
  return -1;
}

type Following = Pick<Part, 'nextDepth' | 'next' | 'end'>;

function following(levels: readonly Level[], depth: number, texts: Texts): Following | undefined {
  for (let nextDepth = depth; nextDepth >= 0; nextDepth--) {
    const level = levels[nextDepth];
    if (!level) return undefined;
    const children = childrenOf(level.collection);
    const own = nextDepth === depth;
    for (let next = level.index + 1; next < children.length; next++) {
      const end = edgeAt(level, next, texts);
      if (end !== undefined) return { nextDepth, next, end };
      if (!own) return undefined;
    }
  }
  return { nextDepth: -1, next: -1, end: texts.old.length };
}

/** Start of a child's line, where that line is behind the change and still a line of its own. */
function edgeAt(level: Level, index: number, { old, text, change }: Texts): number | undefined {
  const child = childrenOf(level.collection)[index];
  if (!startsLine(old, level, child)) return undefined;
  const line = level.start + child.offset - level.column;
  const moved = line + text.length - old.length;
  return line < change.end || moved < change.newEnd || text[moved - 1] !== '\n' ? undefined : line;
}
