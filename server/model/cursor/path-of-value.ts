import type { Path } from '../text/span';
import { climb } from './climb';
import type { Line } from './line';
import type { Lines } from './lines';

/** The path of what a line's last key or dash holds; undefined where the line is part of a longer text. */
export function pathOfValue(lines: Lines, line: Line): Path | undefined {
  const first = line.elements[0];
  if (!first) return line.index === 0 || !lines.hasContentAbove(line.index) ? [] : undefined;
  const around = climb(lines, line.index, first.column, first.kind === 'dash' ? 'item' : 'entry');
  if (around.inside !== undefined) return undefined;
  return pathOnLine(line, around.path);
}

/** Goes on from the path of a line's first dash (or of the map of its key) over its dashes to its key. */
export function pathOnLine(line: Line, path: Path): Path {
  const dashes = line.elements.filter((each) => each.kind === 'dash').length;
  const inner: (string | number)[] = Array(Math.max(0, dashes - 1)).fill(0);
  return [...path, ...inner, ...(line.key ? [line.key.name] : [])];
}
