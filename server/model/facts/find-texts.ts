import { fuzzyMatches } from '../text/fuzzy';
import type { Index, RoleFacts } from './facts';
import type { LineSpan } from './line-span';

/** A text of a role that matches what somebody looks for. */
export interface FoundText {
  readonly facts: RoleFacts;
  readonly field: 'role' | 'formerCode' | 'alias' | 'statement';
  readonly text: string;
  readonly place: LineSpan;
}

interface Haystack {
  readonly texts: string[];
  readonly found: FoundText[];
}

const haystacks = new WeakMap<Index, Haystack>();

/**
 * Texts of all roles that hold the words of `query` (or beginnings of them), best first: of like matches codes with
 * titles come before old codes, aliases and statements. An empty query finds all roles by their codes. At most `limit`.
 */
export function findTexts(index: Index, query: string, limit: number): readonly FoundText[] {
  const { texts, found } = haystackOf(index);
  if (query.trim() === '') {
    return found.filter(({ field }) => field === 'role').slice(0, limit);
  }
  return fuzzyMatches(texts, query)
    .slice(0, limit)
    .flatMap((at) => found[at] ?? []);
}

function haystackOf(index: Index): Haystack {
  const known = haystacks.get(index);
  if (known) return known;
  const all = [...index.roles()].sort(byCodeAndRegion);
  const fields: readonly ((facts: RoleFacts) => FoundText[])[] = [
    (facts) => roleText(facts, index),
    formerCodes,
    (facts) => textsOf(facts, 'alias'),
    (facts) => textsOf(facts, 'statement'),
  ];
  const found = fields.flatMap((field) => all.flatMap(field));
  const haystack = { texts: found.map(({ text }) => text), found };
  haystacks.set(index, haystack);
  return haystack;
}

/** Roles without a region stand before the overlays that change them. */
function byCodeAndRegion(a: RoleFacts, b: RoleFacts): number {
  const [left, right] = [a, b].map(({ code, region, uri }) => `${code ?? ''} ${region ?? ''} ${uri}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The role itself: its code and its title, which an overlay has from the role that it changes. */
function roleText(facts: RoleFacts, index: Index): FoundText[] {
  const title = facts.texts.find(({ field }) => field === 'title');
  const place = facts.uses.find(({ kind, definition }) => kind === 'role' && definition) ?? title;
  const named = facts.title ?? sameRole(facts, index).find((each) => each.title !== undefined)?.title;
  const text = [facts.code, named].filter(Boolean).join(' ');
  return place ? [{ facts, field: 'role', text, place }] : [];
}

function sameRole({ code, taxonomy }: RoleFacts, index: Index): readonly RoleFacts[] {
  return code === undefined ? [] : index.byCode(code).filter((each) => each.taxonomy === taxonomy);
}

function formerCodes(facts: RoleFacts): FoundText[] {
  return facts.uses
    .filter(({ former }) => former)
    .map((use) => ({ facts, field: 'formerCode', text: use.id, place: use }));
}

function textsOf(facts: RoleFacts, field: 'alias' | 'statement'): FoundText[] {
  return facts.texts
    .filter((each) => each.field === field)
    .map((each) => ({ facts, field, text: each.text, place: each }));
}
