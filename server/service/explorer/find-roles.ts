import type { Index, RoleFacts } from '../../model/facts/facts';
import { type FoundText, findTexts } from '../../model/facts/find-texts';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { saidOf } from './grouped-roles';

/** A role that somebody may look for. */
export interface FoundRole {
  readonly facts: RoleFacts;
  readonly title: string | undefined;
  /** What of it was found where that is neither its code nor its title. */
  readonly by: { readonly field: 'formerCode' | 'alias' | 'owner'; readonly text: string } | undefined;
}

const fields: readonly FoundText['field'][] = ['role', 'formerCode', 'alias', 'owner'];

/**
 * At most `limit` roles by code, former code, title, alias or owner, best first; a code that is typed in full comes
 * before all else. An empty query finds all roles in the order of their codes.
 */
export function findRoles(
  index: Index,
  taxonomies: ReadonlyMap<string | undefined, Taxonomy>,
  query: string,
  limit: number,
): readonly FoundRole[] {
  const isOverlay = ({ region, taxonomy }: RoleFacts): boolean =>
    region !== undefined && region !== taxonomies.get(taxonomy)?.region;
  // Of several texts by which a role was found its own name counts, else the best one.
  const found = [...exactly(query.trim(), index, isOverlay), ...findTexts(index, query, limit * 4, fields)];
  const roles = new Map<string, FoundRole>();
  for (const { facts, field, text } of found) {
    if (!roles.has(facts.uri) || field === 'role') roles.set(facts.uri, foundRole(facts, field, text, index));
  }
  return [...roles.values()].slice(0, limit);
}

/** Roles that have or had just this code; capitals may be typed small. */
function exactly(
  code: string,
  index: Index,
  isOverlay: (facts: RoleFacts) => boolean,
): readonly Pick<FoundText, 'facts' | 'field' | 'text'>[] {
  return [...new Set([code, code.toUpperCase()])].flatMap((text) => [
    ...[...index.byCode(text)]
      .sort((a, b) => Number(isOverlay(a)) - Number(isOverlay(b)))
      .map((facts) => ({ facts, field: 'role' as const, text })),
    ...index.byFormerCode(text).map((facts) => ({ facts, field: 'formerCode' as const, text })),
  ]);
}

function foundRole(facts: RoleFacts, field: FoundText['field'], text: string, index: Index): FoundRole {
  const by = field === 'formerCode' || field === 'alias' || field === 'owner' ? { field, text } : undefined;
  return { facts, title: saidOf('title', facts, index), by };
}
