import { keyInfo } from '../../../model/keys';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { Path } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { unlessQuiet } from './own-components';

/** A value that has to be one of a list of words and is not. */
export interface WordPlace {
  readonly path: Path;
  readonly words: readonly string[];
}

/** The values of a role that ought to come from a list of words which a taxonomy may extend and do not, with the lists. */
export function* unknownWords(state: RoleState): Iterable<WordPlace> {
  const { role, governance } = state;
  const { taxonomy } = governance;
  const { words } = taxonomy;
  yield* place(['status'], role.head.status, words.status);
  yield* place(['pay', 'market', 'basis'], role.head.pay?.market?.basis, words.basis);
  for (const { data, path } of role.aliases) yield* place([...path, 'type'], data.type, words.aliasType);
  for (const { data, path } of role.classifications)
    yield* place([...path, 'system'], data.system, taxonomy.systems);
  for (const { part } of componentsOfOtherWords(state)) {
    const { proficiency, status } = part.data;
    yield* place([...part.path, 'proficiency'], proficiency, taxonomy.proficiencies);
    yield* place([...part.path, 'status'], status, words.status);
  }
  yield* fieldPlaces(role.head, taxonomy);
}

const componentsOfOtherWords = unlessQuiet(({ part: { data } }, { governance: { taxonomy } }) => {
  const { proficiencies, words } = taxonomy;
  return !isUnknown(data.proficiency, proficiencies) && !isUnknown(data.status, words.status);
});

type Words = ReadonlyMap<string, unknown>;

function isUnknown(value: string | undefined, words: Words): value is string {
  return value !== undefined && value !== '' && words.size > 0 && !words.has(value);
}

function* place(path: Path, value: string | undefined, words: Words): Iterable<WordPlace> {
  if (isUnknown(value, words)) yield { path, words: [...words.keys()] };
}

function* fieldPlaces(head: object, { fields }: Taxonomy): Iterable<WordPlace> {
  const values = head as Readonly<Record<string, unknown>>;
  for (const { id, values: allowed } of fields.values()) {
    const value = values[id];
    if (!allowed || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
      continue;
    if (allowed.length > 0 && !allowed.includes(String(value))) yield { path: [id], words: allowed };
  }
}

/** The words of a list that no taxonomy extends, as the schema names them. */
export function fixedWords(path: Path): readonly string[] {
  return keyInfo('role', path)?.values ?? [];
}
