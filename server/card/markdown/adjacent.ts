import { adjacentWords as adjacent, distanceText, leavingName, shareText } from '../adjacent-words';
import type { CardAdjacent, CardAdjacentRole } from '../card-adjacent';
import { type Lines, table } from './blocks';
import { inline, type RoleHref, roleName } from './escape';

/** The nearest roles as a table. */
export function adjacentRoles(found: CardAdjacent | undefined, href?: RoleHref): Lines {
  if (!found) return undefined;
  const columns = [adjacent.role, adjacent.match, adjacent.distance, adjacent.reason, adjacent.content];
  const rows = found.roles.map((role) => [
    named(role, href),
    inline(role.band.name),
    distanceText(role.distance),
    inline(role.reason),
    shareText(role.similarity),
  ]);
  return [
    `## ${adjacent.heading}`,
    !found.complete && `*${adjacent.reading}*`,
    rows.length > 0 ? [inline(adjacent.intro), table(columns, rows)] : found.complete && `*${adjacent.none}*`,
  ];
}

function named(role: CardAdjacentRole, href?: RoleHref): string {
  const state = leavingName(role.status);
  return [roleName(role, href), state && `*(${inline(state)})*`].filter(Boolean).join(' ');
}
