import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Line } from './line';
import { Lines } from './lines';

/** How a file is indented, in columns. */
export interface Layout {
  /** From a key to the keys of its map. */
  readonly step: number;
  /** From a key to the dashes of its list; 0 where lists stand under their key without indentation. */
  readonly list: number;
  /** From a dash to what stands behind it. */
  readonly dash: number;
}

/** Lines that are looked at on either side of the cursor; people indent alike within sight. */
const REACH = 300;

/** Measures the layout from the file's own columns, the nearest examples first; two columns where it has none. */
export function layoutAt(document: TextDocument, offset: number, lines = new Lines(document)): Layout {
  const own = document.positionAt(offset).line;
  const halfTyped = lines.at(own).elements.length === 0 ? own : undefined;
  const found: { step?: number; list?: number; dash?: number } = {};
  for (const i of nearby(own, lines.count)) {
    if (lines.indent(i) >= 0) measure(lines, lines.at(i), halfTyped, found);
    if (found.step !== undefined && found.list !== undefined && found.dash !== undefined) break;
  }
  const step = found.step ?? (found.list || 2);
  return { step, list: found.list ?? step, dash: found.dash ?? 2 };
}

/** Line numbers from the cursor's upwards, then downwards. */
function* nearby(own: number, count: number): Iterable<number> {
  for (let i = own; i >= 0 && i > own - REACH; i--) yield i;
  for (let i = own + 1; i < count && i < own + REACH; i++) yield i;
}

function measure(
  lines: Lines,
  line: Line,
  except: number | undefined,
  found: { step?: number; list?: number; dash?: number },
): void {
  const last = line.elements.at(-1);
  const dash = line.elements.findLast((each) => each.kind === 'dash');
  if (dash && line.content < line.text.length) found.dash ??= line.content - dash.column;
  if (last?.kind !== 'key' || line.value.end > line.value.start) return;
  const below = lines.contentBelow(line.index, except);
  const first = below?.elements[0];
  if (!first || below.marker) return;
  const distance = first.column - last.column;
  if (first.kind === 'dash' && distance >= 0) found.list ??= distance;
  if (first.kind === 'key' && distance > 0) found.step ??= distance;
}
