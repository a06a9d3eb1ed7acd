import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Scope } from '../navigation/scope';
import type { Collision } from './merge';

/** The roles of a function, each with its code taken apart. */
export function rolesOf(scope: Scope, fn: string): readonly RoleFacts[] {
  return scope.roles.filter(({ code }) => parseCode(code ?? '')?.function === fn);
}

/** The region for which a role's file counts. */
export function regionOf({ region }: Pick<RoleFacts, 'region'>, taxonomy: Taxonomy): string {
  return region ?? taxonomy.region;
}

/**
 * The roles that two functions both have, in the order of focus and rank, a main file before its overlays. Where a
 * function has several files for one place, the first counts: that is a problem of its own.
 */
export function collisionsOf(scope: Scope, from: string, into: string): readonly Collision[] {
  const { taxonomy } = scope;
  const targets = new Map<string, RoleFacts>();
  const place = (facts: RoleFacts, code = facts.code): string => `${code} ${regionOf(facts, taxonomy)}`;
  for (const facts of rolesOf(scope, into)) if (!targets.has(place(facts))) targets.set(place(facts), facts);
  const found = new Map<string, Collision>();
  for (const merged of inOrder(rolesOf(scope, from), taxonomy)) {
    const target = targets.get(place(merged, movedCode(merged.code, into)));
    const key = place(merged);
    if (!target || found.has(key)) continue;
    const main = `${merged.code} ${taxonomy.region}`;
    const follows = key !== main && found.has(main) ? main : undefined;
    found.set(key, { key, region: regionOf(merged, taxonomy), merged, target, follows });
  }
  return [...found.values()];
}

/** A code in another function, and in another focus where one is given. */
export function movedCode(code: string | undefined, into: string, focus?: string): string {
  const parts = parseCode(code ?? '');
  return `${into}.${focus ?? parts?.focus}.${parts?.level}`;
}

function inOrder(roles: readonly RoleFacts[], taxonomy: Taxonomy): readonly RoleFacts[] {
  const focuses = [...taxonomy.focuses.keys()];
  const rankOf = ({ code, region }: RoleFacts): readonly number[] => {
    const parts = parseCode(code ?? '');
    const focus = focuses.indexOf(parts?.focus ?? '');
    const level = taxonomy.levels.get(parts?.level ?? '');
    const isMain = region === undefined || region === taxonomy.region;
    return [focus < 0 ? focuses.length : focus, level?.rank ?? Number.MAX_SAFE_INTEGER, isMain ? 0 : 1];
  };
  const ranked = roles.map((facts) => ({ facts, rank: rankOf(facts) }));
  return ranked
    .sort(
      (a, b) => compare(a.rank, b.rank) || `${a.facts.code ?? ''}`.localeCompare(b.facts.code ?? '', 'en'),
    )
    .map(({ facts }) => facts);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
