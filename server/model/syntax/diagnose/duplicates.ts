import type { GreenEntry, GreenMap } from '../green';
import type { Repair, SyntaxProblem } from '../tree';
import type { Inspection } from './inspection';
import { messages } from './messages';

/** Keys that stand twice in one map; each but the first is a problem. Merge keys may repeat. */
export function duplicateKeys(
  map: GreenMap,
  start: number,
  inspection: Inspection,
): readonly SyntaxProblem[] {
  if (map.entries.length < 2) return [];
  const seen = new Map<string, GreenEntry>();
  const problems: SyntaxProblem[] = [];
  for (const entry of map.entries) {
    const name = entry.key.kind === 'scalar' ? entry.key.text : '';
    const first = seen.get(name);
    if (name === '' || name === '<<') continue;
    if (first) problems.push(duplicate(name, first, entry, start, inspection));
    seen.set(name, entry);
  }
  return problems;
}

function duplicate(
  name: string,
  first: GreenEntry,
  entry: GreenEntry,
  map: number,
  { lines, text }: Inspection,
): SyntaxProblem {
  const start = map + entry.offset + entry.keyOffset;
  const from = map + first.offset;
  const line = lines.lineAt(from);
  const alone = text.slice(lines.start(line), from).trim() === '';
  const next = lines.lineAt(from + first.length) + 1;
  const edits = [{ start: lines.start(line), end: lines.start(next), text: '' }];
  const repairs: Repair[] =
    alone && lines.start(next) <= map + entry.offset
      ? [{ title: messages.duplicateKeyTitle(line + 1), edits, certain: false }]
      : [];
  return {
    rule: 'duplicate-key',
    ...lines.clamp({ start, end: start + entry.key.length }),
    message: messages.duplicateKey(name, line + 1),
    repairs,
  };
}
