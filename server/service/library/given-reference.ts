import { parseCode } from '../../model/role/code';
import type { LibraryItem } from '../../model/taxonomy/taxonomy';
import { libraryMessages as messages } from '../messages/library';
import type { FileState, Snapshot } from '../snapshot';
import type { Giver } from './given-at';

/** Why the text of an item cannot take the place of its reference in a level, a function or a focus; undefined where it can. */
export function notInlined(
  { governance }: FileState,
  { kind, id }: Giver,
  item: LibraryItem,
  snapshot: Snapshot,
): string | undefined {
  if (kind !== 'level' && item.keyedBy === 'levels') return messages.givenByLevel(item.id);
  const { taxonomy } = governance;
  const givers = [...taxonomy.levels.values(), ...taxonomy.functions.values(), ...taxonomy.focuses.values()];
  const places = givers.flatMap(({ components }) => components.filter(({ data }) => data.ref === item.id));
  if (places.length > 1) return messages.givenTwice(item.id);
  for (const { taxonomy: uri, refs, code } of snapshot.index.roles())
    if (
      uri === taxonomy.uri &&
      refs.includes(item.id) &&
      code !== undefined &&
      parseCode(code)?.[kind] === id
    )
      return messages.givenTwice(item.id);
  return undefined;
}
