import type { Path } from '../text/span';
import { type Climb, climb } from './climb';
import type { Line } from './line';
import type { Lines } from './lines';
import { siblingOf, siblingsBelow } from './siblings';
import type { ItemSlot, KeySlot, Slot } from './slot';

/** Where something new begins: a line that is blank, or holds only the beginning of a word. */
interface Fresh {
  readonly lines: Lines;
  readonly line: Line;
  /** Column of the cursor. */
  readonly cursor: number;
  /** Column of the word, or of the cursor on a blank line. */
  readonly column: number;
  readonly blank: boolean;
}

/**
 * What can begin at a column. The column decides to which of the open maps it belongs; where it fits none exactly,
 * the nearest map inside the same parent is meant, and the edit mends the indentation.
 */
export function blankSlot(lines: Lines, line: Line, cursor: number, around: Climb): Slot | undefined {
  const blank = line.indent >= line.text.length;
  if (!blank && cursor < line.indent) return undefined;
  const fresh: Fresh = { lines, line, cursor, column: blank ? cursor : line.indent, blank };
  const among = amongThoseBelow(fresh);
  if (among) return among;
  if (around.siblings.length > 0) return keySlot(fresh, around);
  const { owner } = around;
  const first = lines.contentBelow(owner.line, line.index);
  const kind = first?.elements[0]?.kind;
  const below = first && kind && !first.marker && isInside(first, kind, owner.column) ? first : undefined;
  if (below && kind === 'dash' && owner.line >= 0) return itemSlot(fresh, below.indent);
  if (below && kind === 'key') {
    const same = below.indent === fresh.column ? around : climb(lines, line.index, below.indent, 'entry');
    return keySlot(fresh, { ...same, column: below.indent });
  }
  if (owner.line < 0) return keySlot(fresh, around);
  return { kind: 'child', path: around.path, column: fresh.column, ...typed(fresh, fresh.column) };
}

/**
 * Where the next line stands deeper and goes on with what was open above, nothing can begin further out without
 * cutting it off: a blank line between two entries belongs to their map, whatever its column.
 */
function amongThoseBelow(fresh: Fresh): Slot | undefined {
  const { lines, line, column, blank } = fresh;
  const next = lines.contentBelow(line.index);
  const kind = next?.elements[0]?.kind;
  if (!next || !kind || next.marker || next.indent < column || (next.indent === column && kind === 'key'))
    return undefined;
  const around = climb(lines, line.index, next.indent, kind === 'dash' ? 'item' : 'entry');
  const goesOn = around.siblings.length > 0 || (kind === 'dash' && around.path.at(-1) !== 0);
  if (around.inside !== undefined || around.owner.line < 0 || !(goesOn || blank)) return undefined;
  return kind === 'dash'
    ? freshItem(fresh, around.path, next.indent)
    : keySlot(fresh, { ...around, column: next.indent });
}

function isInside(line: Line, kind: 'dash' | 'key', column: number): boolean {
  return kind === 'dash' ? line.indent >= column : line.indent > column;
}

function typed(
  { line, cursor, blank, column }: Fresh,
  wanted: number,
): Pick<KeySlot, 'prefix' | 'replace' | 'lead' | 'quote' | 'flow'> {
  const moves = wanted !== column;
  const quote =
    line.text[line.value.start] === '"' ? '"' : line.text[line.value.start] === "'" ? "'" : undefined;
  const end = blank ? line.text.length : Math.max(cursor, line.value.end);
  return {
    prefix: blank ? '' : line.text.slice(column + (quote ? 1 : 0), cursor),
    replace: { start: line.start + (moves ? 0 : column), end: line.start + end },
    lead: moves ? ' '.repeat(wanted) : '',
    quote,
    flow: false,
  };
}

function keySlot(fresh: Fresh, around: Climb): KeySlot {
  const { lines, line } = fresh;
  const column = around.siblings.length > 0 || around.column !== fresh.column ? around.column : fresh.column;
  const above = around.siblings.flatMap((each) => siblingOf(each) ?? []).reverse();
  const list = around.looseList;
  return {
    kind: 'key',
    path: around.path,
    column,
    continued: false,
    trail: '',
    siblings: [...above, ...siblingsBelow(lines, line.index, column)],
    item: list && fresh.blank ? freshItem(fresh, [...around.path, list.key, list.items], column) : undefined,
    ...typed(fresh, column),
  };
}

/** An item of a list whose dashes stand at a column; none is typed yet. */
function itemSlot(fresh: Fresh, column: number): ItemSlot | undefined {
  const around = climb(fresh.lines, fresh.line.index, column, 'item');
  return around.inside === undefined ? freshItem(fresh, around.path, column) : undefined;
}

function freshItem(fresh: Fresh, path: Path, column: number): ItemSlot {
  return {
    kind: 'item',
    path,
    column,
    dash: false,
    content: column + 2,
    siblings: [],
    ...typed(fresh, column),
  };
}
