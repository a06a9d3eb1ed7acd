import type { Reading } from '../read';
import type { Path } from '../text/span';
import type { DefinitionSource, DuplicateDefinition } from './taxonomy';

/** A definition as typed (or embedded): an id and whatever keys its list knows. */
export interface RawDefinition {
  readonly id: string;
  readonly omit?: boolean;
  readonly components?: Readonly<Record<string, readonly unknown[]>>;
  readonly [key: string]: unknown;
}

/** A merged definition: the keys to use, and each file that added inherited components to it. */
export interface Joined {
  readonly raw: RawDefinition;
  readonly source: DefinitionSource | undefined;
  readonly components: readonly { section: string; value: unknown; source: DefinitionSource | undefined }[];
}

/** One file that takes part in a taxonomy, read into data of the schema's shape. */
export interface TaxonomyPart {
  readonly uri: string;
  readonly reading: Reading<Record<string, unknown>>;
}

/**
 * Joins one list of all files with that of the framework: a known id changes only the keys typed, a new one is
 * added, `omit: true` removes it, `components` add up. A second definition in the files is left out and noted.
 */
export function joinList(
  list: string,
  framework: readonly RawDefinition[],
  parts: readonly TaxonomyPart[],
  duplicates: DuplicateDefinition[],
): ReadonlyMap<string, Joined> {
  const joined = new Map<string, Joined>();
  for (const raw of framework)
    joined.set(raw.id, { raw, source: undefined, components: inherited(raw, undefined) });
  const typed = new Map<string, DefinitionSource>();
  for (const part of parts) {
    for (const [index, raw] of definitions(part.reading.data[list])) {
      const source = { uri: part.uri, path: part.reading.nodeOf(raw)?.path ?? [list, index] };
      const first = typed.get(raw.id);
      if (first) {
        duplicates.push({ list, id: raw.id, first, second: source });
        continue;
      }
      typed.set(raw.id, source);
      joined.set(raw.id, merge(joined.get(raw.id), raw, source));
    }
  }
  for (const [id, { raw }] of joined) if (raw.omit === true) joined.delete(id);
  return joined;
}

function definitions(list: unknown): [number, RawDefinition][] {
  if (!Array.isArray(list)) return [];
  return [...list.entries()].filter(
    (entry): entry is [number, RawDefinition] => typeof entry[1]?.id === 'string' && entry[1].id !== '',
  );
}

function merge(known: Joined | undefined, raw: RawDefinition, source: DefinitionSource): Joined {
  return {
    raw: { ...known?.raw, ...raw },
    source,
    components: [...(known?.components ?? []), ...inherited(raw, source)],
  };
}

function inherited(raw: RawDefinition, source: DefinitionSource | undefined): Joined['components'] {
  if (typeof raw.components !== 'object' || raw.components === null) return [];
  return Object.entries(raw.components).flatMap(([section, items]) =>
    (Array.isArray(items) ? items : []).map((value, index) => ({
      section,
      value,
      source: source && { uri: source.uri, path: below(source.path, section, index) },
    })),
  );
}

function below(path: Path, section: string, index: number): Path {
  return [...path, 'components', section, index];
}
