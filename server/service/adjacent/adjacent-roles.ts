import type { AdjacentRole } from '../../model/coordinates/adjacent-role';
import { matchBand } from '../../model/coordinates/match-band';
import { relationOf } from '../../model/coordinates/relation';
import { type Content, type ContentPart, contentOf, similarity } from '../../model/coordinates/similarity';
import type { Index, RoleFacts } from '../../model/facts/facts';
import type { RoleCode } from '../../model/role/code';
import type { RoleState } from '../snapshot';
import { namedRole } from './main-file';
import type { Near } from './nearest';
import { reasonOf } from './reason';

/** How many near roles are shown. */
export const shownRoles = 10;

/** The near roles with all that is said of them; `own` is the content of the role itself. Those that meanwhile lost their file are left out. */
export function describeNear(
  state: RoleState,
  code: RoleCode,
  own: Content,
  near: readonly Near[],
  index: Index,
): readonly AdjacentRole[] {
  return near.flatMap((each) => {
    const facts = index.role(each.uri);
    return facts ? [describe(state, code, own, each, facts, index)] : [];
  });
}

function describe(
  { governance: { taxonomy } }: RoleState,
  from: RoleCode,
  own: Content,
  { code, distance }: Near,
  facts: RoleFacts,
  index: Index,
): AdjacentRole {
  return {
    ...namedRole(facts, index),
    level: code.level,
    status: facts.status,
    distance: distance.total,
    parts: distance.parts,
    band: matchBand(distance.total, taxonomy.adjacency),
    reason: reasonOf(relationOf(from, code, taxonomy), taxonomy),
    similarity: similarity(own, contentOfFacts(facts)),
  };
}

/**
 * What the role says itself, an overlay with what it takes from its base. What level, function and focus give is left
 * out: it follows from the coordinates, which the distance already tells.
 */
export function ownParts({ resolved }: RoleState): readonly ContentPart[] {
  return resolved.role.sections.flatMap(({ parts }) => parts.map(({ data }) => data));
}

/** Facts never change. So many contents are kept, those that were made last: enough for the roles around a role. */
const keptContents = 200;
let contents: Map<RoleFacts, Content> | undefined;

function contentOfFacts(facts: RoleFacts): Content {
  contents ??= new Map();
  const known = contents.get(facts);
  if (known) return known;
  const found = contentOf([
    ...facts.ids.map((id) => ({ id })),
    ...facts.refs.map((ref) => ({ ref })),
    ...facts.statements.map(({ key }) => ({ statement: key })),
  ]);
  const [oldest] = contents.keys();
  if (oldest && contents.size >= keptContents) contents.delete(oldest);
  contents.set(facts, found);
  return found;
}
