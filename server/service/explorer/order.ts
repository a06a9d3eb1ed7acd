import type { RoleFacts } from '../../model/facts/facts';
import type { Definitions, Level, Taxonomy } from '../../model/taxonomy/taxonomy';
import { codeOf } from './grouped-roles';

/** Ids in the order in which a taxonomy declares them; those that it does not declare follow, by name. */
export function inDeclaredOrder(ids: Iterable<string>, declared: Definitions<unknown>): readonly string[] {
  const all = new Set(ids);
  const known = [...declared.keys()].filter((id) => all.has(id));
  const others = [...all].filter((id) => !declared.has(id)).sort();
  return [...known, ...others];
}

/** Roles as a ladder: by track, then by rank; a role before its overlays. Unknown levels come last. */
export function byTrackAndRank(roles: readonly RoleFacts[], taxonomy: Taxonomy): readonly RoleFacts[] {
  const tracks = new Map([...taxonomy.tracks.keys()].map((id, index) => [id, index]));
  const keys = new Map(roles.map((facts) => [facts, sortKey(facts, taxonomy, tracks)]));
  return [...roles].sort((a, b) => compared(keys.get(a) ?? [], keys.get(b) ?? []));
}

/** The level that a role's code names, else its own. */
export function levelOf(facts: RoleFacts, taxonomy: Taxonomy): Level | undefined {
  return taxonomy.levels.get(codeOf(facts)?.level ?? facts.level ?? '');
}

type SortKey = readonly (number | string)[];

function sortKey(facts: RoleFacts, taxonomy: Taxonomy, tracks: ReadonlyMap<string, number>): SortKey {
  const level = levelOf(facts, taxonomy);
  const track = tracks.get(level?.track ?? '') ?? tracks.size;
  const isBase = facts.region === undefined || facts.region === taxonomy.region;
  const text = [facts.code ?? '', isBase ? '' : (facts.region ?? ''), facts.title ?? '', facts.uri];
  return [level ? 0 : 1, track, level?.rank ?? Number.MAX_VALUE, ...text];
}

function compared(a: SortKey, b: SortKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
