import { Kept } from '../once-for';
import type { ComponentData } from '../role/component';
import type { Part } from '../role/role';
import type {
  ComponentType,
  DefinitionSource,
  Expectation,
  Level,
  LibraryItem,
  Taxonomy,
} from '../taxonomy/taxonomy';
import { PlacedComponent } from './placed-component';
import { type Meaning, Notes, type Origin, type ResolvedComponent } from './resolved-role';

/** Where a role stands, as far as its components depend on it. */
export interface Coordinates {
  readonly taxonomy: Taxonomy;
  readonly level: Level | undefined;
}

interface Place {
  readonly part?: Part<ComponentData>;
  readonly source?: DefinitionSource | undefined;
}

/** What a component means at some coordinates. */
interface Resolved {
  readonly at: Coordinates;
  readonly meaning: Meaning;
  readonly notes: Notes;
}

const known = new Kept<ComponentData, Resolved>();

/**
 * One component with its library item's texts; the component's own keys win. What it means is kept with its data, for
 * as long as taxonomy and level are the same, so that of a long role only what changed is resolved again.
 */
export function resolveComponent(
  section: string,
  data: ComponentData,
  origin: Origin,
  at: Coordinates,
  { part, source }: Place,
): ResolvedComponent {
  let resolved = known.get(data);
  if (!resolved || !isFor(resolved, section, origin, at)) {
    resolved = { at, meaning: meaningOf(section, data, origin, at), notes: new Notes() };
    known.set(data, resolved);
  }
  return new PlacedComponent(resolved.meaning, resolved.notes, part, source);
}

function isFor({ at, meaning }: Resolved, section: string, origin: Origin, wanted: Coordinates): boolean {
  return (
    meaning.section === section &&
    meaning.origin === origin &&
    at.taxonomy === wanted.taxonomy &&
    at.level === wanted.level
  );
}

function meaningOf(
  section: string,
  data: ComponentData,
  origin: Origin,
  { taxonomy, level }: Coordinates,
): Meaning {
  const item = data.ref === undefined ? undefined : taxonomy.library.get(data.ref);
  const found = item && expectationFor(item, data.proficiency, level, taxonomy);
  const proficiency = data.proficiency ?? found?.expectation.proficiency ?? item?.proficiency;
  return {
    section,
    type: typeOf(section, taxonomy),
    statement: data.statement ?? item?.statement ?? data.ref ?? '',
    expectation:
      found?.expectation.expectation === undefined
        ? undefined
        : { text: found.expectation.expectation, asAt: found.asAt },
    proficiency: proficiency === undefined ? undefined : taxonomy.proficiencies.get(proficiency),
    need: data.need ?? item?.need ?? 'essential',
    prevalence: data.prevalence ?? item?.prevalence ?? 'common',
    theme: data.theme ?? item?.theme,
    status: data.status ?? item?.status,
    recordedSource: data.source ?? item?.recordedSource,
    examples: data.examples ?? nonEmpty(found?.expectation.examples) ?? item?.examples ?? [],
    practice: data.practice ?? nonEmpty(found?.expectation.practice) ?? item?.practice ?? [],
    links: [...(data.links ?? []), ...(item?.links ?? [])],
    origin,
    data,
    item,
  };
}

function typeOf(section: string, { componentTypes }: Taxonomy): ComponentType | undefined {
  for (const type of componentTypes.values()) if (type.plural === section) return type;
  return undefined;
}

function nonEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

interface Found {
  readonly expectation: Expectation;
  /** The lower level whose text serves; undefined where the text is for the asked level itself. */
  readonly asAt: string | undefined;
}

/**
 * The library's entry for a role: keyed by proficiency, that of the role's proficiency or else the item's own; keyed by level, that of the
 * role's level, else of the nearest lower rank on its track. Undefined: the general text serves.
 */
export function expectationFor(
  item: LibraryItem,
  proficiency: string | undefined,
  level: Level | undefined,
  taxonomy: Taxonomy,
): Found | undefined {
  if (item.keyedBy === 'proficiencies') {
    const wanted = proficiency ?? item.proficiency;
    const exact = item.expectations.find((each) => each.key === wanted);
    return exact && { expectation: exact, asAt: undefined };
  }
  const exact = item.expectations.find((each) => each.key === level?.id);
  if (exact) return { expectation: exact, asAt: undefined };
  if (level?.rank === undefined) return undefined;
  const rank = level.rank;
  const lower = item.expectations
    .map((expectation) => ({ expectation, at: taxonomy.levels.get(expectation.key) }))
    .filter(({ at }) => at?.track === level.track && at?.rank !== undefined && at.rank < rank)
    .sort((a, b) => (b.at?.rank ?? 0) - (a.at?.rank ?? 0))[0];
  return lower && { expectation: lower.expectation, asAt: lower.at?.id };
}
