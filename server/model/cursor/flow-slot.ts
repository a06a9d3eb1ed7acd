import type { Path } from '../text/span';
import { type FlowGroup, type FlowPart, type FlowText, readFlow } from './flow';
import { unquoted } from './line';
import type { KeySlot, Sibling, Slot, ValueSlot } from './slot';

/** Where brackets begin, what path they have, and how far they can reach at most. */
export interface FlowPlace {
  readonly text: string;
  readonly start: number;
  readonly stop: number;
  readonly path: Path;
}

/** `outside`: the brackets are closed before the cursor. */
export type FlowAnswer = { readonly outside: boolean; readonly slot: Slot | undefined };

/** What can be typed at an offset inside brackets. */
export function flowSlot(place: FlowPlace, offset: number): FlowAnswer {
  const group = readFlow(place.text, place.start, place.stop);
  if (group.closed && offset >= group.end) return { outside: true, slot: undefined };
  return { outside: false, slot: inGroup(group, place.path, place.text, offset) };
}

function inGroup(group: FlowGroup, path: Path, text: string, offset: number): Slot | undefined {
  const index = group.parts.findIndex((part) => part.start <= offset && offset <= part.end);
  const part = group.parts[index];
  if (!part || inComment(text, part.start, offset)) return undefined;
  const key = part.key && unquoted(text.slice(part.key.start, part.key.end));
  const below = group.kind === 'list' ? [...path, index] : [...path, key ?? ''];
  const { value } = part;
  if (value && value.kind !== 'text' && value.start < offset) {
    if (!value.closed || offset < value.end) return inGroup(value, below, text, offset);
    return undefined;
  }
  if (value && value.kind !== 'text') return undefined;
  if (group.kind === 'list') return itemSlot(value, below, text, offset);
  const siblings = group.parts.flatMap((each) => (each === part ? [] : siblingOf(each, text)));
  if (part.colon >= 0 && offset > part.colon) return valueSlot(part, below, text, offset, siblings);
  return keySlot(part, path, text, offset, siblings);
}

function siblingOf({ key, value }: FlowPart, text: string): Sibling[] {
  if (!key) return [];
  const shown = value?.kind === 'text' ? unquoted(text.slice(value.start, value.end)) : '';
  return [{ key: unquoted(text.slice(key.start, key.end)), value: shown }];
}

function inComment(text: string, from: number, offset: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', offset - 1) + 1), offset);
  return /(?:^|\s)#/.test(line.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** What is typed of a text at the cursor; without a text at the cursor, nothing is. */
function typed(value: FlowText | undefined, text: string, offset: number) {
  const at = value && value.start <= offset ? value : undefined;
  const open = at ? text[at.start] : undefined;
  const quote = open === '"' || open === "'" ? open : undefined;
  const blanks = at && offset > at.end;
  return {
    prefix: at ? text.slice(at.start + (quote ? 1 : 0), offset) : '',
    replace: { start: at?.start ?? offset, end: at && !blanks ? at.end : offset },
    quote,
    flow: true,
    lead: '',
  } as const;
}

/** True where the cursor stands behind the closing quote, so that nothing can be typed on. */
function behindQuotes(value: FlowText | undefined, text: string, offset: number): boolean {
  if (!value || offset < value.end || value.end - value.start < 2) return false;
  const open = text[value.start];
  return (open === '"' || open === "'") && text[value.end - 1] === open;
}

function itemSlot(value: FlowText | undefined, path: Path, text: string, offset: number): Slot | undefined {
  if (behindQuotes(value, text, offset)) return undefined;
  return {
    kind: 'item',
    path,
    column: 0,
    content: 0,
    dash: true,
    siblings: [],
    ...typed(value, text, offset),
  };
}

function valueSlot(
  part: FlowPart,
  path: Path,
  text: string,
  offset: number,
  siblings: readonly Sibling[],
): ValueSlot | undefined {
  const value = part.value?.kind === 'text' ? part.value : undefined;
  if (behindQuotes(value, text, offset)) return undefined;
  const at = typed(value, text, offset);
  const replace = { start: at.replace.start, end: Math.max(at.replace.end, value?.end ?? offset) };
  const lead = replace.start === part.colon + 1 ? ' ' : '';
  return { kind: 'value', path, column: 0, siblings, last: false, filled: false, ...at, replace, lead };
}

function keySlot(
  part: FlowPart,
  path: Path,
  text: string,
  offset: number,
  siblings: readonly Sibling[],
): KeySlot | undefined {
  const { key } = part;
  if (behindQuotes(key, text, offset) && part.colon < 0) return undefined;
  const before = key && offset < key.start ? key : undefined;
  if (key && offset > key.end && part.colon >= 0) return undefined;
  const own = before ? siblingOf(part, text) : [];
  return {
    kind: 'key',
    path,
    column: 0,
    continued: part.colon >= 0 && !before,
    trail: before ? ', ' : '',
    siblings: [...siblings, ...own],
    item: undefined,
    ...typed(key, text, offset),
  };
}
