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
  const all = [
    ...given.flatMap(([origin, list]) =>
      list.map((each) => resolveComponent(each.section, each.data, origin, at, { source: each.source })),
    ),
    ...role.sections.flatMap(({ key, parts }) =>
      parts.map((part) => resolveComponent(key, part.data, 'role', at, { part })),
    ),
  ];
  const { kept, shadowed } = shadow(all);
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
    sections: inSections(left, role, taxonomy),
    excluded,
    shadowed,
  };
}

/** Inherited components give way to later ones with the same id or ref. Own doubles both stay: that is a problem to show. */
function shadow(all: readonly ResolvedComponent[]): {
  kept: readonly ResolvedComponent[];
  shadowed: readonly ShadowedComponent[];
} {
  const last = new Map<string, ResolvedComponent>();
  for (const each of all) if (each.data.id ?? each.data.ref) last.set(identity(each), each);
  const shadowed: ShadowedComponent[] = [];
  const kept = all.filter((each) => {
    if (each.origin === 'role' || !(each.data.id ?? each.data.ref)) return true;
    const by = last.get(identity(each));
    if (!by || by === each) return true;
    shadowed.push({ hidden: each, by });
    return false;
  });
  return { kept, shadowed };
}

function identity(component: ResolvedComponent): string {
  return componentKey(component.section, component.data);
}

function exclude(
  components: readonly ResolvedComponent[],
  role: Role,
): { left: readonly ResolvedComponent[]; excluded: readonly ExcludedComponent[] } {
  const reasons = new Map(role.excludes.map(({ data }) => [data.component, data.reason]));
  if (reasons.size === 0) return { left: components, excluded: [] };
  const excluded: ExcludedComponent[] = [];
  const left = components.filter((each) => {
    const name = [each.data.id, each.data.ref].find((id) => id !== undefined && reasons.has(id));
    if (name === undefined || each.origin === 'role') return true;
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
  const types = [...taxonomy.componentTypes.values()];
  const known = types.map((type) => type.plural);
  const keys = [
    ...new Set([
      ...known,
      ...role.sections.map((section) => section.key),
      ...components.map((each) => each.section),
    ]),
  ];
  return keys.flatMap((key) => {
    const own = components.filter((each) => each.section === key);
    if (own.length === 0 && !role.sections.some((section) => section.key === key)) return [];
    return [{ key, type: types.find((type) => type.plural === key), components: own }];
  });
}
