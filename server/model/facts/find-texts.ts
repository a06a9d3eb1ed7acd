import { fuzzyMatches } from '../text/fuzzy';
import type { Index, RoleFacts } from './facts';
import type { LineSpan } from './line-span';

/** A text of a role that matches what somebody looks for. */
export interface FoundText {
  readonly facts: RoleFacts;
  readonly field: 'role' | 'formerCode' | 'alias' | 'owner' | 'statement';
  readonly text: string;
  readonly place: LineSpan;
}

interface Haystack {
  readonly texts: string[];
  readonly found: FoundText[];
}

const haystacks = new WeakMap<Index, Map<string, Haystack>>();

/** What is searched where nobody says otherwise; of like matches those of earlier fields come first. */
const usual: readonly FoundText['field'][] = ['role', 'formerCode', 'alias', 'statement'];

/**
 * Texts of all roles that hold the words of `query` (or beginnings of them), best first: of like matches codes with
 * titles come before old codes, aliases and statements. An empty query finds all roles by their codes. At most `limit`.
 */
export function findTexts(
  index: Index,
  query: string,
  limit: number,
  fields: readonly FoundText['field'][] = usual,
): readonly FoundText[] {
  const { texts, found } = haystackOf(index, fields);
  if (query.trim() === '') {
    return found.filter(({ field }) => field === 'role').slice(0, limit);
  }
  return fuzzyMatches(texts, query)
    .slice(0, limit)
    .flatMap((at) => found[at] ?? []);
}

function haystackOf(index: Index, fields: readonly FoundText['field'][]): Haystack {
  const known = haystacks.get(index) ?? new Map<string, Haystack>();
  haystacks.set(index, known);
  const key = fields.join();
  const haystack = known.get(key) ?? newHaystack(index, fields);
  known.set(key, haystack);
  return haystack;
}

function newHaystack(index: Index, fields: readonly FoundText['field'][]): Haystack {
  const all = [...index.roles()].sort(byCodeAndRegion);
  const found = fields.flatMap((field) => all.flatMap((facts) => textsIn(field, facts, index)));
  return { texts: found.map(({ text }) => text), found };
}

function textsIn(field: FoundText['field'], facts: RoleFacts, index: Index): readonly FoundText[] {
  if (field === 'role') return roleText(facts, index);
  if (field === 'formerCode') return formerCodes(facts);
  if (field === 'owner') return ownerOf(facts);
  return textsOf(facts, field);
}

/** Roles without a region stand before the overlays that change them. */
function byCodeAndRegion(a: RoleFacts, b: RoleFacts): number {
  const [left, right] = [a, b].map(({ code, region, uri }) => `${code ?? ''} ${region ?? ''} ${uri}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The role itself: its code and its title, which an overlay has from the role that it changes. */
function roleText(facts: RoleFacts, index: Index): FoundText[] {
  const place = placeOf(facts);
  const named = facts.title ?? sameRole(facts, index).find((each) => each.title !== undefined)?.title;
  const text = [facts.code, named].filter(Boolean).join(' ');
  return place ? [{ facts, field: 'role', text, place }] : [];
}

/** Where a role begins to be one: its code, else its title. */
function placeOf({ uses, texts }: RoleFacts): LineSpan | undefined {
  const code = uses.find(({ kind, definition }) => kind === 'role' && definition);
  return code ?? texts.find(({ field }) => field === 'title');
}

function sameRole({ code, taxonomy }: RoleFacts, index: Index): readonly RoleFacts[] {
  return code === undefined ? [] : index.byCode(code).filter((each) => each.taxonomy === taxonomy);
}

function formerCodes(facts: RoleFacts): FoundText[] {
  return facts.uses
    .filter(({ former }) => former)
    .map((use) => ({ facts, field: 'formerCode', text: use.id, place: use }));
}

function ownerOf(facts: RoleFacts): FoundText[] {
  const place = placeOf(facts);
  return facts.owner !== undefined && place ? [{ facts, field: 'owner', text: facts.owner, place }] : [];
}

function textsOf(facts: RoleFacts, field: 'alias' | 'statement'): FoundText[] {
  return facts.texts
    .filter((each) => each.field === field)
    .map((each) => ({ facts, field, text: each.text, place: each }));
}
