import { keysAt } from '../../../model/keys';
import type { PlacedError } from '../../../model/read';
import type { Node } from '../../../model/syntax/node';
import { quoteIfNeeded } from '../../../model/text/quote';
import type { Edit } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import type { AnyState } from '../../snapshot';
import type { Finding, Fix } from '../rule';
import { indented } from '../support/insert';
import { columnAt } from '../support/layout';
import { entryAt, valueAt } from '../support/places';

/** Puts a single text behind a dash. */
export function asList(state: AnyState, path: PlacedError['path']): NonNullable<Finding['suggest']> {
  const entry = entryAt(state, path);
  const value = entry?.value;
  if (
    !entry ||
    value?.text === undefined ||
    value.parent?.flow ||
    value.style === 'literal' ||
    value.style === 'folded'
  )
    return [];
  const indent = ' '.repeat(columnAt(state.tree, entry.key.start));
  const list = (texts: readonly string[]): readonly Edit[] => {
    const template = texts.map((text) => `\n\t- ${quoteIfNeeded(text)}`).join('');
    return [{ start: entry.colon + 1, end: value.end, text: indented(state.tree, template, indent) }];
  };
  const lines = linesOf(state, value);
  const parts = partsOf(value.text, lines);
  const several = parts.length > 1 ? [{ title: fixes.makeItems(parts.length), edits: list(parts) }] : [];
  const one = { title: fixes.makeList, edits: list([value.text]) };
  return lines.length > 1 ? [...several, one] : [one, ...several];
}

/** `title: RN` right below `aliases:`: the keys of an item whose dash is missing. */
export function asOnlyItem(state: AnyState, path: PlacedError['path']): readonly Fix[] {
  const map = valueAt(state, path);
  const entry = entryAt(state, path);
  const text = state.document.getText();
  if (map?.kind !== 'map' || map.flow || !entry || !text.slice(entry.colon, map.start).includes('\n'))
    return [];
  const known = keysAt(state.kind, [...path, 0]).map(({ key }) => key);
  if (!map.entries.some(({ name }) => known.includes(name))) return [];
  const later = [...text.slice(map.start, map.end).matchAll(/\n(?=[ ]*[^\s])/g)];
  const edits = later
    .map(({ index }) => map.start + index + 1)
    .map((start) => ({ start, end: start, text: '  ' }));
  return [{ title: fixes.makeList, edits: [{ start: map.start, end: map.start, text: '- ' }, ...edits] }];
}

/** The lines of a text that was typed without quotes. */
function linesOf(state: AnyState, { start, end, style }: Node): readonly string[] {
  return style === 'plain' ? state.document.getText().slice(start, end).split(/\r?\n/) : [];
}

/** The entries that a text may have been meant as: its lines, else what its commas divide. */
function partsOf(text: string, lines: readonly string[]): readonly string[] {
  const isEach = lines.length > 1 && !lines.some((line) => line.includes('#'));
  const parts = isEach ? lines : text.split(/[,;\n]\s*/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `- - Triage`, where the editor had written a dash already. */
export function withoutSecondDash(
  state: AnyState,
  path: PlacedError['path'],
): NonNullable<Finding['suggest']> {
  const list = valueAt(state, path);
  const [item, another] = list?.items ?? [];
  if (!list || list.flow || !item?.value || another || item.value.kind === 'list') return [];
  if (state.document.getText().slice(list.start, list.end).includes('\n')) return [];
  return [{ title: fixes.removeDash, edits: [{ start: list.start, end: item.value.start, text: '' }] }];
}
