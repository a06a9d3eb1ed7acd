import { keyInfo } from '../../../model/keys';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';

/** A value that has to be one of a list of words. */
export interface WordPlace {
  readonly path: Path;
  readonly value: string;
  readonly words: readonly string[];
}

/** All values of a role that come from a list of words which a taxonomy may extend, with their lists. */
export function* wordPlaces({ role, governance }: RoleState): Iterable<WordPlace> {
  const { taxonomy } = governance;
  const { words } = taxonomy;
  const place = function* (
    path: Path,
    value: string | undefined,
    known: Iterable<string>,
  ): Iterable<WordPlace> {
    if (value !== undefined && value !== '') yield { path, value, words: [...known] };
  };
  yield* place(['status'], role.head.status, words.status.keys());
  yield* place(['pay', 'market', 'basis'], role.head.pay?.market?.basis, words.basis.keys());
  for (const { data, path } of role.aliases)
    yield* place([...path, 'type'], data.type, words.aliasType.keys());
  for (const { data, path } of role.classifications)
    yield* place([...path, 'system'], data.system, taxonomy.systems.keys());
  for (const { parts } of role.sections)
    for (const { data, path } of parts) {
      if (data.proficiency !== undefined)
        yield* place([...path, 'proficiency'], data.proficiency, taxonomy.proficiencies.keys());
      if (data.status !== undefined) yield* place([...path, 'status'], data.status, words.status.keys());
    }
  yield* fieldPlaces(role.head, taxonomy);
}

function* fieldPlaces(head: object, { fields }: Taxonomy): Iterable<WordPlace> {
  const values = head as Readonly<Record<string, unknown>>;
  for (const { id, values: allowed } of fields.values()) {
    const value = values[id];
    if (!allowed || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
      continue;
    yield { path: [id], value: String(value), words: allowed };
  }
}

/** The words of a list that no taxonomy extends, as the schema names them. */
export function fixedWords(path: Path): readonly string[] {
  return keyInfo('role', path)?.values ?? [];
}
