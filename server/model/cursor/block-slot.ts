import type { Span } from '../text/span';
import { blankSlot } from './blank-slot';
import type { Climb } from './climb';
import { closingQuote, type Line, skipBlanks } from './line';
import type { Lines } from './lines';
import { pathOnLine } from './path-of-value';
import { contentColumnBelow, siblingOf, siblingsBelow } from './siblings';
import type { ItemSlot, KeySlot, Sibling, Slot, ValueSlot } from './slot';

/** What can be typed at a column of a line outside brackets; `around` belongs to the line's first element. */
export function blockSlot(lines: Lines, line: Line, column: number, around: Climb): Slot | undefined {
  if (line.indent >= line.text.length) return blankSlot(lines, line, column, around);
  const lastDash = line.elements.findLast((each) => each.kind === 'dash');
  if (lastDash && column <= lastDash.column) return undefined;
  if (column < line.content && !(lastDash && line.content === line.text.length)) return undefined;
  if (line.key) {
    if (column <= line.key.end) return keySlot(lines, line, column, around);
    return column > line.key.colon ? valueSlot(lines, line, column, around) : undefined;
  }
  const glued = gluedColon(line);
  if (glued !== undefined && column > glued) return gluedValue(lines, line, column, glued, around);
  if (lastDash) return itemSlot(lines, line, column, lastDash.column, around);
  return blankSlot(lines, line, column, around);
}

/** `level:P` lacks a space; a person means a value all the same. */
function gluedColon(line: Line): number | undefined {
  const glued = /^[A-Za-z][\w-]*(?=:[^\s/])/.exec(line.text.slice(line.content));
  return glued ? line.content + glued[0].length : undefined;
}

function gluedValue(
  lines: Lines,
  line: Line,
  column: number,
  colon: number,
  around: Climb,
): Slot | undefined {
  const name = line.text.slice(line.content, colon);
  const key = { name, start: line.content, end: colon, colon };
  const value = { start: colon + 1, end: line.value.end };
  return valueSlot(lines, { ...line, key, value }, column, around);
}

/** The other keys of the map in which the line's own key stands. */
function siblingsOf(lines: Lines, line: Line, column: number, around: Climb): readonly Sibling[] {
  const dashed = line.elements[0]?.kind === 'dash';
  const above = dashed ? [] : around.siblings.flatMap((each) => siblingOf(each) ?? []);
  return [...above.reverse(), ...siblingsBelow(lines, line.index, column)];
}

function keySlot(lines: Lines, line: Line, column: number, around: Climb): KeySlot | undefined {
  const { key } = line;
  if (!key) return undefined;
  const quote = quoteAt(line.text, key.start);
  if (quote && column === key.end) return undefined;
  return {
    kind: 'key',
    path: pathOnLine({ ...line, key: undefined }, around.path),
    column: key.start,
    continued: true,
    trail: '',
    siblings: siblingsOf(lines, line, key.start, around),
    item: undefined,
    prefix: line.text.slice(key.start + (quote ? 1 : 0), column),
    replace: placed(line, key),
    lead: '',
    quote,
    flow: false,
  };
}

function valueSlot(lines: Lines, line: Line, column: number, around: Climb): ValueSlot | undefined {
  const { key, value } = line;
  const typed = key && scalarAt(line, value, column);
  if (!key || !typed) return undefined;
  const next = lines.contentBelow(line.index);
  const list = next?.elements[0]?.kind === 'dash';
  return {
    kind: 'value',
    path: pathOnLine(line, around.path),
    column: key.start,
    siblings: siblingsOf(lines, line, key.start, around),
    last: skipBlanks(line.text, typed.replace.end - line.start) === line.text.length,
    filled: next !== undefined && !next.marker && next.indent >= key.start + (list ? 0 : 1),
    ...typed,
    lead: typed.replace.start === line.start + key.colon + 1 ? ' ' : '',
    flow: false,
  };
}

function itemSlot(
  lines: Lines,
  line: Line,
  column: number,
  dash: number,
  around: Climb,
): ItemSlot | undefined {
  const typed = scalarAt(line, line.value, column);
  if (!typed) return undefined;
  const glued = typed.replace.start === line.start + dash + 1;
  const empty = line.value.end === line.value.start;
  const own = Math.max(empty ? column : line.value.start, dash + 2);
  const content = contentColumnBelow(lines, line.index, dash) ?? own;
  return {
    kind: 'item',
    path: pathOnLine(line, around.path),
    column: dash,
    dash: true,
    content,
    siblings: siblingsBelow(lines, line.index, content),
    ...typed,
    lead: glued ? ' '.repeat(content - dash - 1) : '',
    flow: false,
  };
}

type TypedScalar = Pick<ValueSlot, 'prefix' | 'replace' | 'quote'>;

/** The one-line scalar at a column: what is typed of it, and what a choice replaces. */
function scalarAt(line: Line, value: Span, column: number): TypedScalar | undefined {
  const { text } = line;
  const char = text[value.start] ?? '';
  const empty = value.end === value.start;
  if (!empty && '|>*[{'.includes(char)) return undefined;
  const quote = empty ? undefined : quoteAt(text, value.start);
  const closing = quote ? closingQuote(text, value.start) : -1;
  if (closing >= 0 && column > closing) return undefined;
  const start = Math.min(column, empty ? column : value.start);
  return {
    prefix: text.slice(Math.max(start + (quote && start === value.start ? 1 : 0), start), column),
    replace: placed(line, { start, end: Math.max(column, value.end) }),
    quote,
  };
}

function quoteAt(text: string, column: number): '"' | "'" | undefined {
  const char = text[column];
  return char === '"' || char === "'" ? char : undefined;
}

function placed(line: Line, span: Span): Span {
  return { start: line.start + span.start, end: line.start + span.end };
}
