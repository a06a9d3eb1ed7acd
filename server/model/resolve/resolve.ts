import { componentKey } from '../role/component';
import type { Role } from '../role/role';
import { neighbours } from '../taxonomy/ladder';
import type { InheritedComponent, Taxonomy } from '../taxonomy/taxonomy';
import { type Coordinates, resolveComponent } from './resolve-component';
import type {
  ExcludedComponent,
  Origin,
  ResolvedComponent,
  ResolvedRole,
  ResolvedSection,
  ShadowedComponent,
} from './resolved-role';

/**
 * The role as it is meant: level, function, focus, own components (a later one with the same id or ref takes the
 * place of an earlier), library texts for its own level, and where each part comes from. Pure and total: what is
 * unknown to the taxonomy stays undefined.
 */
export function resolve(role: Role, taxonomy: Taxonomy): ResolvedRole {
  const level = taxonomy.levels.get(role.code?.level ?? role.head.level ?? '');
  const fn = taxonomy.functions.get(role.code?.function ?? '');
  const focus = taxonomy.focuses.get(role.code?.focus ?? '');
  const at: Coordinates = { taxonomy, level };
  const given: readonly [Origin, readonly InheritedComponent[]][] = [
    ['level', level?.components ?? []],
    ['function', fn?.components ?? []],
    ['focus', focus?.components ?? []],
  ];
  const inherited = given.flatMap(([origin, list]) =>
    list.map((each) => resolveComponent(each.section, each.data, origin, at, { source: each.source })),
  );
  const own: ResolvedComponent[] = [];
  for (const { key, parts } of role.sections)
    for (const part of parts) own.push(resolveComponent(key, part.data, 'role', at, { part }));
  const { kept, shadowed } = shadow(inherited, own);
  const { left, excluded } = exclude(kept, role);
  return {
    role,
    taxonomy,
    level,
    neighbours: level && neighbours(taxonomy, level),
    function: fn,
    focus,
    superfunction: taxonomy.superfunctions.get(fn?.superfunction ?? ''),
    region: role.head.region ?? taxonomy.region,
    sections: inSections([...left, ...own], role, taxonomy),
    own,
    inherited: left,
    excluded,
    shadowed,
  };
}

/** Inherited components give way to later ones with the same id or ref. Own doubles both stay: that is a problem to show. */
function shadow(
  inherited: readonly ResolvedComponent[],
  own: readonly ResolvedComponent[],
): {
  kept: readonly ResolvedComponent[];
  shadowed: readonly ShadowedComponent[];
} {
  if (inherited.length === 0) return { kept: inherited, shadowed: [] };
  const last = new Map<string, ResolvedComponent>();
  for (const list of [inherited, own])
    for (const each of list) if (each.data.id ?? each.data.ref) last.set(identity(each), each);
  const shadowed: ShadowedComponent[] = [];
  const kept = inherited.filter((each) => {
    if (!(each.data.id ?? each.data.ref)) return true;
    const by = last.get(identity(each));
    if (!by || by === each) return true;
    shadowed.push({ hidden: each, by });
    return false;
  });
  return { kept, shadowed };
}

function identity({ section, data }: ResolvedComponent): string {
  return componentKey(section, data);
}

function exclude(
  inherited: readonly ResolvedComponent[],
  role: Role,
): { left: readonly ResolvedComponent[]; excluded: readonly ExcludedComponent[] } {
  const reasons = new Map(role.excludes.map(({ data }) => [data.component, data.reason]));
  if (reasons.size === 0) return { left: inherited, excluded: [] };
  const excluded: ExcludedComponent[] = [];
  const left = inherited.filter((each) => {
    const name = [each.data.id, each.data.ref].find((id) => id !== undefined && reasons.has(id));
    if (name === undefined) return true;
    excluded.push({ component: each, reason: reasons.get(name) });
    return false;
  });
  return { left, excluded };
}

function inSections(
  components: readonly ResolvedComponent[],
  role: Role,
  taxonomy: Taxonomy,
): readonly ResolvedSection[] {
  const bySection = new Map<string, ResolvedComponent[]>();
  for (const type of taxonomy.componentTypes.values()) bySection.set(type.plural, []);
  for (const { key } of role.sections) if (!bySection.has(key)) bySection.set(key, []);
  for (const each of components) {
    const list = bySection.get(each.section);
    if (list) list.push(each);
    else bySection.set(each.section, [each]);
  }
  const types = new Map(
    [...taxonomy.componentTypes.values()].toReversed().map((type) => [type.plural, type]),
  );
  const stated = new Set(role.sections.map(({ key }) => key));
  return [...bySection]
    .filter(([key, list]) => list.length > 0 || stated.has(key))
    .map(([key, list]) => ({ key, type: types.get(key), components: list }));
}
