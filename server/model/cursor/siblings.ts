import { type Line, unquoted } from './line';
import type { Lines } from './lines';
import type { Sibling } from './slot';

/** The key of a line with its one-line value; undefined for lines without a key. */
export function siblingOf(line: Line): Sibling | undefined {
  if (!line.key) return undefined;
  return { key: line.key.name, value: unquoted(line.text.slice(line.value.start, line.value.end)) };
}

/** The entries at a column on the lines below a line, as far as the same map goes. */
export function siblingsBelow(lines: Lines, from: number, column: number): readonly Sibling[] {
  const found: Sibling[] = [];
  for (let i = from + 1; i < lines.count; i++) {
    const indent = lines.indent(i);
    if (indent < 0 || indent > column) continue;
    const line = lines.at(i);
    if (indent < column || line.marker) break;
    const sibling = line.elements[0]?.kind === 'key' ? siblingOf(line) : undefined;
    if (sibling) found.push(sibling);
  }
  return found;
}

/** The column of the keys that an item with its dash at `dash` has on the lines below; undefined for none. */
export function contentColumnBelow(lines: Lines, from: number, dash: number): number | undefined {
  const next = lines.contentBelow(from);
  const isOwn = next && !next.marker && next.indent > dash && next.elements[0]?.kind === 'key';
  return isOwn ? next.indent : undefined;
}
