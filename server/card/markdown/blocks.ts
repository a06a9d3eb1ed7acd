import type { CardProblem } from '../card-part';
import { words } from '../words';
import { inline } from './escape';

/** Nothing, a line, or several, from which a document is put together. */
export type Lines = string | undefined | false | readonly Lines[];

/** All lines in order, without the empty ones. */
export function flat(lines: Lines): readonly string[] {
  if (lines === undefined || lines === false || lines === '') return [];
  return typeof lines === 'string' ? [lines] : lines.flatMap(flat);
}

/** Blocks with a blank line between them. */
export function blocks(...parts: readonly Lines[]): string {
  return flat(parts).join('\n\n');
}

/** A list; an item may be several lines, of which the others are indented below the first. */
export function list(items: readonly string[], sign: (index: number) => string = () => '-'): string {
  return items
    .map((item, index) => {
      const start = `${sign(index)} `;
      return start + item.replaceAll('\n', `\n${' '.repeat(start.length)}`);
    })
    .join('\n');
}

/** A table; cells are already escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The problems of a part as quoted lines below it. */
export function problems(found: readonly CardProblem[]): string {
  return found
    .map(({ severity, message }) => `> **${words.severity[severity]}:** ${inline(message)}`)
    .join('\n>\n');
}

/** The same problems for a place inside a line or a cell. */
export function problemsInline(found: readonly CardProblem[]): string {
  return found
    .map(({ severity, message }) => ` *(${words.severity[severity]}: ${inline(message)})*`)
    .join('');
}
