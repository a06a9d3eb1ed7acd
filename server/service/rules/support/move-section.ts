import type { Entry } from '../../../model/syntax/node';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Fix } from '../rule';
import { lineEnd } from './insert';
import { columnAt, layoutOf } from './layout';
import { entryAt, valueAt } from './places';
import { removePart } from './remove';

/**
 * Moves a section that stands at the top of a role into `components`, deeper by one step. Undefined in flow style,
 * where `components` has such a section already, and
 * where the section stands on the line that it would move to.
 */
export function moveSection(state: RoleState, entry: Entry): Fix | undefined {
  const { tree } = state;
  const root = valueAt(state, []);
  if (!root || root.flow || !root.entries.includes(entry)) return undefined;
  const { unit, eol } = layoutOf(tree);
  const lines = tree.document.getText().slice(entry.start, lineEnd(tree, entry.end)).split(eol);
  const moved = (step: string): string =>
    lines.map((line) => (line.trim() === '' ? line : step + line)).join(eol);
  const title = fixes.moveTo('components');
  const components = entryAt(state, ['components']);
  if (!components) {
    const text = `components:${eol}${moved(' '.repeat(unit))}`;
    return { title, edits: [{ start: entry.start, end: lineEnd(tree, entry.end), text }] };
  }
  const value = components.value;
  if (value && (value.kind !== 'map' || value.flow || value.entry(entry.name))) return undefined;
  const at = lineEnd(tree, Math.max(components.end, value?.end ?? 0));
  const step = value ? columnAt(tree, value.start) : unit;
  const insert = { start: at, end: at, text: eol + moved(' '.repeat(step)) };
  const removal = removePart(tree, root, entry);
  // A lone carriage return can put both on one line of the editor; then there is no place to move to.
  if (removal.start < at && at < removal.end) return undefined;
  return { title, edits: [removal, insert] };
}
