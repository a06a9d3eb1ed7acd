import type { FileKind } from '../../model/file-kind';
import type { DefinitionInfo, KeyInfo, ValueInfo } from '../../model/key-info';
import { definitionAt, keysAt, valueAt } from '../../model/keys';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';
import { freeWords } from './free-words';

/** What a file may hold: the format of its kind, and what the taxonomy adds to it. */
export interface Format {
  readonly kind: FileKind;
  readonly taxonomy: Taxonomy;
}

/** The keys of the map at a path, with those that the taxonomy adds. */
export function keysOf({ kind, taxonomy }: Format, path: Path): readonly KeyInfo[] {
  const known = keysAt(kind, path);
  if (kind === 'role' && path.length === 0)
    return [...known, ...[...taxonomy.fields.keys()].map((id) => fieldKey(taxonomy, id))];
  if (valueAt(kind, path)?.definition === 'components') return sectionKeys(kind, taxonomy, path);
  const definition = definitionAt(kind, path);
  return definition?.freeWords ? [...known, ...freeKeys(definition, known, taxonomy)] : known;
}

/** What may stand at a path: behind a key or as an item. */
export function valueInfo({ kind, taxonomy }: Format, path: Path): ValueInfo | undefined {
  const [key] = path;
  if (kind === 'role' && path.length === 1 && typeof key === 'string' && taxonomy.fields.has(key)) {
    const known = keysAt('role', []).find((each) => each.key === key);
    return known ?? fieldKey(taxonomy, key);
  }
  return valueAt(kind, path);
}

function fieldKey(taxonomy: Taxonomy, id: string): KeyInfo {
  const field = taxonomy.fields.get(id);
  return {
    key: id,
    description: field?.description ?? field?.name ?? '',
    kind: field?.values ? 'word' : 'string',
    ...(field?.values ? { values: field.values } : {}),
    ...(field?.required ? { expected: true as const } : {}),
  };
}

/** One section for each component type, in the taxonomy's order and with its definition. */
function sectionKeys(kind: FileKind, taxonomy: Taxonomy, path: Path): readonly KeyInfo[] {
  return [...taxonomy.componentTypes.values()].map((type): KeyInfo => {
    const own = valueAt(kind, [...path, type.plural]) as KeyInfo | undefined;
    const described = type.description ?? own?.description ?? type.name;
    return { kind: 'list', ...own, key: type.plural, description: described };
  });
}

/** Keys that are free to choose, but out of a list: a level, a proficiency, a status, a dimension, a rule. */
function freeKeys(
  { freeWords: list, freeKey }: DefinitionInfo,
  known: readonly KeyInfo[],
  taxonomy: Taxonomy,
): readonly KeyInfo[] {
  return freeWords(list, taxonomy)
    .filter(({ id }) => !known.some(({ key }) => key === id))
    .map(({ id, name, description }) => ({
      kind: 'text' as const,
      ...freeKey,
      key: id,
      description: [name === id ? undefined : `${name}.`, description].filter(Boolean).join(' '),
    }));
}
