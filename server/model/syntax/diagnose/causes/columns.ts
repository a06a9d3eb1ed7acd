import type { Edit } from '../../../text/span';
import type { Cause, FindCauses } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';

/** A column at which keys or dashes stand around a line. */
export interface Column {
  readonly column: number;
  readonly kind: 'dash' | 'key';
  /** The key that stands there, behind the dash if there is one. */
  readonly key: string | undefined;
}

const farthest = 200;

/** Columns of the keys and dashes that enclose or precede a line, the nearest first. */
export function openColumns(lines: Lines, line: number): readonly Column[] {
  const found: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= 0 && above > line - farthest && limit > 0; above--) {
    const shape = lines.shape(above);
    if (shape.blank || shape.comment || shape.indent >= limit) continue;
    if (shape.key !== undefined && shape.column < limit)
      found.push({ column: shape.column, kind: 'key', key: shape.key });
    if (shape.dash) found.push({ column: shape.indent, kind: 'dash', key: shape.key });
    if (shape.key !== undefined && shape.value === '' && above === line - 1)
      found.push(
        ...['key' as const, 'dash' as const].map((kind) => ({
          column: shape.column + 2,
          kind,
          key: undefined,
        })),
      );
    if (shape.dash || shape.key !== undefined) limit = shape.indent;
  }
  return found;
}

/** Columns of the next lines of the same kind, which may be the siblings of a line that went astray. */
function columnsBelow(lines: Lines, line: number, kind: Column['kind']): readonly Column[] {
  const found: Column[] = [];
  for (let below = line + 1; below < lines.count && below < line + 40 && found.length < 3; below++) {
    const shape = lines.shape(below);
    const same = kind === 'dash' ? shape.dash : shape.key !== undefined && !shape.dash;
    if (same && !found.some((each) => each.column === shape.indent))
      found.push({ column: shape.indent, kind, key: shape.key });
  }
  return found;
}

/** Dashes and keys that stand beside their column: the line alone, or with what is indented below it. */
export const misplaced: FindCauses = ({ lines, near }) =>
  near
    .flatMap((line) => movesOf(lines, line))
    .sort((a, b) => a.unlikely - b.unlikely)
    .slice(0, 24);

interface Move extends Cause {
  /** Columns moved; less where an item with the same first key stands there, more for many lines and for earlier ones. Only compared within one fault. */
  readonly unlikely: number;
}

function movesOf(lines: Lines, line: number): readonly Move[] {
  const shape = lines.shape(line);
  if (shape.blank || shape.comment || (!shape.dash && shape.key === undefined)) return [];
  const kind = shape.dash ? 'dash' : 'key';
  const around = [...openColumns(lines, line), ...columnsBelow(lines, line, kind)];
  const targets = around.filter((each) => each.kind === kind && each.column !== shape.indent);
  const columns = [...new Set(targets.map((each) => each.column))]
    .sort((a, b) => Math.abs(a - shape.indent) - Math.abs(b - shape.indent))
    .slice(0, 3);
  const block = blockOf(lines, line, shape.indent);
  return columns.flatMap((column) => {
    const alike = shape.dash && targets.some((each) => each.column === column && each.key === shape.key);
    const distance = Math.abs(column - shape.indent) - (alike ? 1.5 : 0);
    const moved = block.length > 1 ? [[line], block] : [[line]];
    return moved.map((each) => ({
      ...move(lines, line, each, column),
      unlikely: distance - 0.1 * line + 0.03 * (each.length - 1),
    }));
  });
}

/** The line and what follows at its column or deeper. */
function blockOf(lines: Lines, line: number, indent: number): readonly number[] {
  const block = [line];
  for (let below = line + 1; below < lines.count && below < line + farthest; below++) {
    const shape = lines.shape(below);
    if (shape.blank) continue;
    if (shape.indent < indent) break;
    block.push(below);
  }
  return block;
}

function move(lines: Lines, line: number, moved: readonly number[], column: number): Cause {
  const shape = lines.shape(line);
  const delta = column - shape.indent;
  const edits = moved.map((each): Edit => {
    const start = lines.start(each);
    const { indent } = lines.shape(each);
    return delta < 0
      ? { start, end: start + Math.min(indent, -delta), text: '' }
      : { start, end: start, text: ' '.repeat(delta) };
  });
  return {
    span: lines.visible(line),
    message: shape.dash ? messages.dashColumn : messages.keyColumn(shape.key ?? ''),
    title: messages.columnTitle(shape.indent, column),
    edits,
    certain: Math.abs(delta) === 1,
  };
}
