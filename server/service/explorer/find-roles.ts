import type { Index, RoleFacts } from '../../model/facts/facts';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { fuzzyMatches } from '../../model/text/fuzzy';
import { saidOf } from './grouped-roles';

/** By what a role was found. */
type Field = 'name' | 'formerCode' | 'alias' | 'owner';

/** A role that somebody may look for. */
export interface FoundRole {
  readonly facts: RoleFacts;
  readonly title: string | undefined;
  /** What of it was found where that is neither its code nor its title. */
  readonly by: { readonly field: Exclude<Field, 'name'>; readonly text: string } | undefined;
}

interface Hit {
  readonly facts: RoleFacts;
  readonly field: Field;
  readonly text: string;
}

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
  const roles = new Map<string, Hit>();
  const hits = [...exactly(query.trim(), index, isOverlay), ...matching(index, query.trim(), limit * 4)];
  for (const hit of hits)
    if (!roles.has(hit.facts.uri) || hit.field === 'name') roles.set(hit.facts.uri, hit);
  return [...roles.values()].slice(0, limit).map((hit) => foundRole(hit, index));
}

function foundRole({ facts, field, text }: Hit, index: Index): FoundRole {
  return { facts, title: saidOf('title', facts, index), by: field === 'name' ? undefined : { field, text } };
}

/** Roles that have or had just this code; capitals may be typed small. */
function exactly(code: string, index: Index, isOverlay: (facts: RoleFacts) => boolean): readonly Hit[] {
  return [...new Set([code, code.toUpperCase()])].flatMap((text): Hit[] => [
    ...[...index.byCode(text)]
      .sort((a, b) => Number(isOverlay(a)) - Number(isOverlay(b)))
      .map((facts) => ({ facts, field: 'name' as const, text })),
    ...index.byFormerCode(text).map((facts) => ({ facts, field: 'formerCode' as const, text })),
  ]);
}

function matching(index: Index, query: string, limit: number): readonly Hit[] {
  const { hits, texts } = haystackOf(index);
  if (query === '') return hits.filter(({ field }) => field === 'name').slice(0, limit);
  return fuzzyMatches(texts, query)
    .slice(0, limit)
    .flatMap((at) => hits[at] ?? []);
}

interface Haystack {
  readonly texts: string[];
  readonly hits: readonly Hit[];
}

const haystacks = new WeakMap<Index, Haystack>();

/** Everything that is searched; of like matches names come first, then former codes, aliases and owners. */
function haystackOf(index: Index): Haystack {
  const known = haystacks.get(index);
  if (known) return known;
  const all = [...index.roles()].map((facts) => ({ facts, key: sortKey(facts) }));
  const roles = all.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ facts }) => facts);
  const hits = [
    ...roles.map((facts): Hit => ({ facts, field: 'name', text: nameOf(facts, index) })),
    ...roles.flatMap((facts) => facts.formerCodes.map((text): Hit => ({ facts, field: 'formerCode', text }))),
    ...roles.flatMap((facts) => facts.aliases.map((text): Hit => ({ facts, field: 'alias', text }))),
    ...roles.flatMap((facts): Hit[] =>
      facts.owner === undefined ? [] : [{ facts, field: 'owner', text: facts.owner }],
    ),
  ];
  const haystack = { hits, texts: hits.map(({ text }) => text) };
  haystacks.set(index, haystack);
  return haystack;
}

/** Roles without a region stand before the overlays that change them. */
function sortKey({ code, region, uri }: RoleFacts): string {
  return `${code ?? ''} ${region ?? ''} ${uri}`;
}

function nameOf(facts: RoleFacts, index: Index): string {
  return [facts.code, saidOf('title', facts, index)].filter(Boolean).join(' ');
}
