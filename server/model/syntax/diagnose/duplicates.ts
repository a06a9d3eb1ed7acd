import type { Edit } from '../../text/span';
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
  inspection: Inspection,
): SyntaxProblem {
  const { lines, text } = inspection;
  const start = map + entry.offset + entry.keyOffset;
  const from = map + first.offset;
  const line = lines.lineAt(from);
  const alone = text.slice(lines.start(line), from).trim() === '';
  const next = lines.lineAt(from + first.length) + 1;
  const removal = { start: lines.start(line), end: lines.start(next), text: '' };
  const repairs: Repair[] =
    alone && lines.start(next) <= map + entry.offset
      ? [
          ...join(first, entry, map, removal, inspection),
          { title: messages.duplicateKeyTitle(line + 1), edits: [removal], certain: false },
        ]
      : [];
  return {
    rule: 'duplicate-key',
    ...lines.clamp({ start, end: start + entry.key.length }),
    message: messages.duplicateKey(name, line + 1),
    repairs,
  };
}

/** Moves what stands below the first key in front of what stands below the second, where both are lists or groups. */
function join(
  first: GreenEntry,
  second: GreenEntry,
  map: number,
  removal: Edit,
  { lines, text }: Inspection,
): readonly Repair[] {
  if (first.value?.kind !== second.value?.kind || !isBlock(first) || !isBlock(second)) return [];
  const [from = 0, to = 0] = [first, second].map(
    ({ offset, keyOffset }) => lines.lineAt(map + offset + keyOffset) + 1,
  );
  const [left = 0, right = 0] = [first, second].map(({ offset, valueOffset }) => {
    const at = map + offset + valueOffset;
    return at - lines.start(lines.lineAt(at));
  });
  const moved = text.slice(lines.start(from), removal.end);
  if (left !== right || moved === '' || lines.start(to) > map + second.offset + second.valueOffset) return [];
  const edits = [removal, { start: lines.start(to), end: lines.start(to), text: moved }];
  return [{ title: messages.duplicateKeyJoin, edits, certain: false }];
}

function isBlock({ value }: GreenEntry): boolean {
  return (value?.kind === 'list' || value?.kind === 'map') && !value.flow && value.anchor === undefined;
}
