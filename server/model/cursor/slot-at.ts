import type { TextDocument } from 'vscode-languageserver-textdocument';
import { blockSlot } from './block-slot';
import { climb } from './climb';
import { type FlowAnswer, flowSlot } from './flow-slot';
import type { Line } from './line';
import { Lines } from './lines';
import { pathOfValue } from './path-of-value';
import type { Slot } from './slot';

/**
 * What can be typed at an offset (UTF-16), from line and column alone: the dashes, keys and indentation of the lines
 * around, never the syntax tree, which is broken exactly where somebody types. Undefined in comments, in block
 * scalars, in running text and where nothing fits. Never throws.
 */
export function slotAt(
  document: TextDocument,
  offset: number,
  lines = new Lines(document),
): Slot | undefined {
  const line = lines.at(document.positionAt(offset).line);
  const column = Math.max(0, offset - line.start);
  if (line.marker || inComment(line, column)) return undefined;
  const slot =
    opensBrackets(line) && column > line.value.start
      ? inBrackets(lines, line.index, offset)
      : outsideBrackets(lines, line, column);
  if (!slot) return undefined;
  const { start, end } = slot.replace;
  const onLine = start >= line.start && end <= line.start + line.text.length;
  return onLine && start <= offset && offset <= end ? slot : undefined;
}

function inComment(line: Line, column: number): boolean {
  return line.comment >= 0 && (column > line.comment || line.comment === line.indent);
}

function outsideBrackets(lines: Lines, line: Line, column: number): Slot | undefined {
  const first = line.elements[0];
  const own = line.indent < line.text.length ? line.indent : column;
  const around = climb(lines, line.index, own, first?.kind === 'dash' ? 'item' : 'entry');
  if (around.inside === undefined) return blockSlot(lines, line, column, around);
  return inBrackets(lines, around.inside, line.start + column);
}

/** Brackets that were opened on a line or above it, and are still open at the cursor. */
function inBrackets(lines: Lines, from: number, offset: number): Slot | undefined {
  let indent = Number.POSITIVE_INFINITY;
  for (let i = from; i >= 0 && indent > 0; i--) {
    const own = lines.indent(i);
    if (own < 0 || own > indent) continue;
    indent = own;
    const line = lines.at(i);
    const found = opensBrackets(line) ? answer(lines, line, offset) : undefined;
    if (found && !found.outside) return found.slot;
  }
  return undefined;
}

function opensBrackets(line: Line): boolean {
  const char = line.text[line.value.start];
  return line.value.end > line.value.start && (char === '[' || char === '{');
}

function answer(lines: Lines, line: Line, offset: number): FlowAnswer | undefined {
  const path = pathOfValue(lines, line);
  if (!path) return undefined;
  const start = line.start + line.value.start;
  return flowSlot({ text: lines.text, start, stop: reach(lines, line), path }, offset);
}

/** Where open brackets end at the latest: in front of the next entry or item that stands no deeper. */
function reach(lines: Lines, line: Line): number {
  const column = line.elements.at(-1)?.column ?? -1;
  for (let i = line.index + 1; i < lines.count; i++) {
    const indent = lines.indent(i);
    if (indent < 0 || indent > column) continue;
    const next = lines.at(i);
    if (next.elements.length > 0 || next.marker) return next.start;
  }
  return lines.text.length;
}
