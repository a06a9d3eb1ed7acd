import { quote } from '../../../text/quote';
import type { Edit } from '../../../text/span';
import type { GreenEntry, GreenList, GreenMap } from '../../green';
import type { Repair, SyntaxProblem } from '../../tree';
import type { Inspection } from '../inspection';
import { messages } from '../messages';

/** `{ title: Director, Engineering }`, `{ median: 117,000 }` and `{add task}`. */
export function cutInFlowMap(map: GreenMap, start: number, inspection: Inspection): readonly SyntaxProblem[] {
  const { entries } = map;
  if (entries.length > 0 && entries.every(isBare)) return braces(map, start, inspection);
  const problems: SyntaxProblem[] = [];
  for (let at = 0; at + 1 < entries.length; at++) {
    const entry = entries[at];
    if (!entry || isBare(entry) || entry.value?.kind !== 'scalar' || entry.value.style !== 'plain') continue;
    let last = at;
    while (isBareText(entries[last + 1])) last++;
    const end = entries[last];
    if (last > at && end) problems.push(commaCut(entry, end, start, inspection));
  }
  return problems;
}

function isBare(entry: GreenEntry): boolean {
  return entry.colon < 0 && !entry.value;
}

function isBareText(entry: GreenEntry | undefined): boolean {
  return entry !== undefined && isBare(entry) && entry.key.kind === 'scalar' && entry.key.style === 'plain';
}

function commaCut(
  entry: GreenEntry,
  last: GreenEntry,
  map: number,
  { text, lines }: Inspection,
): SyntaxProblem {
  const start = map + entry.offset + entry.valueOffset;
  const end = map + last.offset + last.length;
  const whole = text.slice(start, end);
  const value = entry.value?.length ?? 0;
  const lost = whole.slice(value).replace(/^\s*,\s*/, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(whole) ? whole.replaceAll(',', '') : undefined;
  // A lower-case word may be a key that is just being typed.
  const certain = grouped === undefined && (/^[^a-z]/.test(lost) || lost.includes(' '));
  const quoting: Repair = {
    title: messages.quoteTitle,
    edits: [{ start, end, text: quote(whole) }],
    certain,
  };
  const number: Repair[] = grouped
    ? [{ title: messages.cutNumberTitle(grouped), edits: [{ start, end, text: grouped }], certain: true }]
    : [];
  return {
    rule: 'cut-text',
    ...lines.clamp({ start, end }),
    message: grouped ? messages.cutNumber(grouped, lost) : messages.cutComma(lost),
    repairs: whole.includes('\n') ? [] : [...number, quoting],
  };
}

function braces(map: GreenMap, start: number, { text, lines }: Inspection): readonly SyntaxProblem[] {
  const end = start + map.length;
  const source = text.slice(start, end);
  const edits: Edit[] = [{ start, end, text: quote(source) }];
  const certain = /[^\s{}]\s+[^\s{}]/.test(source) || source.startsWith('{{');
  return [
    {
      rule: 'cut-text',
      ...lines.clamp({ start, end }),
      message: messages.cutBraces,
      repairs: source.includes('\n') ? [] : [{ title: messages.quoteTitle, edits, certain }],
    },
  ];
}

/** `[ Assess queues, alerts and cost ]`: one sentence or two items? Only the person knows. */
export function cutInFlowList(
  list: GreenList,
  start: number,
  { text, lines }: Inspection,
): readonly SyntaxProblem[] {
  const texts = list.items.map(({ value }) =>
    value?.kind === 'scalar' && value.style === 'plain' ? value.text : undefined,
  );
  const later = texts.findIndex((each, index) => index > 0 && /^\p{Ll}/u.test(each ?? ''));
  const before = texts[later - 1];
  if (later < 1 || texts.includes(undefined) || !before || !/^\p{Lu}\S*\s/u.test(texts[0] ?? '')) return [];
  const first = list.items[0];
  const last = list.items[list.items.length - 1];
  if (!first?.value || !last?.value) return [];
  const from = start + first.offset + first.valueOffset;
  const end = start + last.offset + last.valueOffset + last.value.length;
  const source = text.slice(from, end);
  const edits = [{ start: from, end, text: quote(source) }];
  return [
    {
      rule: 'cut-text',
      ...lines.clamp({ start: from, end }),
      message: messages.cutListComma,
      repairs: source.includes('\n') ? [] : [{ title: messages.cutListCommaTitle, edits, certain: false }],
      severity: 'info',
    },
  ];
}
