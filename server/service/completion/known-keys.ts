import type { KeyInfo, ValueInfo } from '../../model/key-info';
import { keysAt, valueAt } from '../../model/keys';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';

/** The keys of the map at a path of a role, with those that the taxonomy adds. */
export function keysOf(taxonomy: Taxonomy, path: Path): readonly KeyInfo[] {
  const known = keysAt('role', path);
  if (path.length === 0)
    return [...known, ...[...taxonomy.fields.keys()].map((id) => fieldKey(taxonomy, id))];
  if (path.length === 1 && path[0] === 'components') return sectionKeys(taxonomy, known);
  return known;
}

/** What may stand at a path of a role: behind a key or as an item. */
export function valueInfo(taxonomy: Taxonomy, path: Path): ValueInfo | undefined {
  const [key] = path;
  if (path.length === 1 && typeof key === 'string' && taxonomy.fields.has(key)) {
    const known = keysAt('role', []).find((each) => each.key === key);
    return known ?? fieldKey(taxonomy, key);
  }
  return valueAt('role', path);
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
function sectionKeys(taxonomy: Taxonomy, known: readonly KeyInfo[]): readonly KeyInfo[] {
  return [...taxonomy.componentTypes.values()].map((type): KeyInfo => {
    const own =
      known.find((each) => each.key === type.plural) ?? valueAt('role', ['components', type.plural]);
    const described = type.description ?? (own as KeyInfo | undefined)?.description ?? type.name;
    return { kind: 'list', ...own, key: type.plural, description: described };
  });
}
