import type { AdjacentRole, NamedRole } from '../../model/coordinates/adjacent-role';
import { type CoordinateKey, coordinateKeys, matchBands } from '../../model/taxonomy/adjacency';
import { adjacentWords } from '../adjacent-words';
import type { CardAdjacent, CardAdjacentRole, CardBand, CardRole } from '../card-adjacent';
import { type Building, label, word } from './building';
import { defined } from './defined';

/** The nearest roles; undefined for a role without a code, and where other roles were not read. */
export function adjacent(building: Building): CardAdjacent | undefined {
  const found = building.nearby?.adjacent;
  if (!found) return undefined;
  const { weights, bands } = found.adjacency;
  return {
    complete: found.complete,
    roles: found.roles.map((role) => nearRole(building, role)),
    weights: coordinateKeys.map((id) => ({ id, name: coordinateName(building, id), weight: weights[id] })),
    bands: matchBands.map((id, index) => ({ ...band(building, id), upTo: bands[index] ?? 1 })),
  };
}

function nearRole(building: Building, role: AdjacentRole): CardAdjacentRole {
  const { level, status, distance, parts, similarity } = role;
  const state = status === undefined ? undefined : word(building, 'status', status);
  return defined({
    ...cardRole(role),
    level,
    rank: building.resolved.taxonomy.levels.get(level)?.rank,
    status: state && { id: state.id, name: state.name },
    distance: rounded(distance),
    parts: Object.fromEntries(coordinateKeys.map((key) => [key, rounded(parts[key])])) as Record<
      CoordinateKey,
      number
    >,
    band: band(building, role.band),
    reason: role.reason,
    similarity: similarity === undefined ? undefined : rounded(similarity),
  });
}

/** Another role as cards name it. */
export function cardRole({ uri, code, title }: NamedRole): CardRole {
  return defined({ uri, code, title });
}

function band(building: Building, id: CardBand['id']): CardBand {
  return { id, name: label(building, id) };
}

function coordinateName(building: Building, key: CoordinateKey): string {
  if (key === 'rank') return label(building, 'level');
  return key === 'track' ? adjacentWords.track : label(building, key);
}

/** Sums of tenths are not exact, and nobody reads a tenth digit. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
