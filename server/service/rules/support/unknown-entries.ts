import { definitionAt, keysAt } from '../../../model/keys';
import type { Entry, Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { entryAt, valueAt } from './places';

/** An entry whose key the format does not know at its place. */
export interface UnknownEntry {
  /** Path of the map around it. */
  readonly map: Path;
  readonly owner: Node;
  readonly entry: Entry;
  /** The keys that may stand there. */
  readonly known: readonly string[];
}

/** Entries that neither the schema nor the taxonomy knows; keys of the user's own (`x-…`) are left alone. */
export function* unknownEntries(state: RoleState): Iterable<UnknownEntry> {
  const { taxonomy } = state.governance;
  const top = [...keysAt('role', []).map(({ key }) => key), ...taxonomy.fields.keys()];
  yield* unknownIn(state, [], top);
  const sections = [...taxonomy.componentTypes.values()].map(({ plural }) => plural);
  yield* unknownIn(state, ['components'], sections);
  for (const { keyword, key, path } of state.role.errors) {
    if (keyword !== 'additionalProperties' || key === undefined) continue;
    const owner = valueAt(state, path);
    const entry = entryAt(state, [...path, key]);
    const known = keysAt('role', path).map((info) => info.key);
    if (owner && entry && !definitionAt('role', path)?.open) yield { map: path, owner, entry, known };
  }
}

function* unknownIn(state: RoleState, map: Path, known: readonly string[]): Iterable<UnknownEntry> {
  const owner = valueAt(state, map);
  if (owner?.kind !== 'map') return;
  for (const entry of state.role.view.entries(owner)) {
    const { name } = entry;
    if (name === '' || name.startsWith('x-') || known.includes(name)) continue;
    yield { map, owner, entry, known };
  }
}
