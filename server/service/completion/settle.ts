import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Layout } from '../../model/cursor/layout';
import type { ChildSlot, ItemSlot, KeySlot, Slot, ValueSlot } from '../../model/cursor/slot';
import type { SettledSlot } from './context';
import { type Format, keysOf, valueInfo } from './known-keys';

/** What the schema knows and the text does not: whether a key goes on with a map, a list or a value. */
export function settle(
  slot: Slot,
  document: TextDocument,
  layout: Layout,
  format: Format,
  eol: string,
): readonly SettledSlot[] {
  if (slot.kind === 'key') return slot.item ? [slot, slot.item] : [slot];
  if (slot.kind === 'item') return [slot];
  const kind = holds(format, slot.path);
  if (slot.kind === 'child') {
    if (kind === 'map') return [asKey(slot, slot.column)];
    if (kind === 'list') return [asItem(slot, slot.column, layout)];
    return [asValue(slot)];
  }
  if (kind === 'value') return [slot];
  if (slot.filled || !slot.last || slot.flow || slot.quote) return [];
  const column = slot.column + (kind === 'map' ? layout.step : layout.list);
  const below = { ...slot, ...onNextLine(slot, document, column, eol) };
  return [kind === 'map' ? asKey(below, column) : asItem(below, column, layout)];
}

function holds(format: Format, path: Slot['path']): 'map' | 'list' | 'value' {
  const kind = valueInfo(format, path)?.kind;
  if (kind === 'list') return 'list';
  return kind === 'map' && keysOf(format, path).length > 0 ? 'map' : 'value';
}

/** Behind `key:` the map or list begins on the next line; the spaces behind the colon go. */
function onNextLine(slot: ValueSlot, document: TextDocument, column: number, eol: string) {
  const text = document.getText();
  let { start } = slot.replace;
  while (text[start - 1] === ' ') start--;
  return { replace: { start, end: slot.replace.end }, lead: eol + ' '.repeat(column) };
}

type Typed = Pick<ChildSlot, 'path' | 'prefix' | 'replace' | 'lead' | 'quote' | 'flow'>;

function typed({ path, prefix, replace, lead, quote, flow }: Typed): Typed {
  return { path, prefix, replace, lead, quote, flow };
}

function asKey(slot: Typed, column: number): KeySlot {
  return {
    ...typed(slot),
    kind: 'key',
    column,
    continued: false,
    trail: '',
    siblings: [],
    item: undefined,
  };
}

function asItem(slot: Typed, column: number, layout: Layout): ItemSlot {
  const path = [...slot.path, 0];
  return {
    ...typed(slot),
    kind: 'item',
    path,
    column,
    dash: false,
    content: column + layout.dash,
    siblings: [],
  };
}

function asValue(slot: ChildSlot): ValueSlot {
  return { ...typed(slot), kind: 'value', column: slot.column, siblings: [], last: false, filled: false };
}
