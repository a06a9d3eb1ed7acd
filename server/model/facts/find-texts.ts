import type { Steps } from '../steps';
import { fuzzyMatches } from '../text/fuzzy';
import type { Index, RoleFacts } from './facts';
import type { LineSpan } from './line-span';
import { packedText } from './packed/packed-facts';

/** A text of a role that matches what somebody looks for. */
export interface FoundText {
  readonly facts: RoleFacts;
  readonly field: 'role' | 'formerCode' | 'alias' | 'statement';
  readonly text: string;
  readonly place: LineSpan;
}

type Field = FoundText['field'];

/** What is searched; of like matches those of earlier fields come first. */
const fields: readonly Field[] = ['role', 'formerCode', 'alias', 'statement'];

/** So many times as many texts as are wanted are compared; with more, a query says too little to tell them apart. */
const spare = 10;

/**
 * Texts of all roles that hold the words of `query` (or beginnings of them), best first: of like matches codes with
 * titles come before old codes, aliases and statements. An empty query finds all roles by their codes. At most `limit`,
 * and none of a later field where the earlier ones have as many. A role a step.
 */
export function* findTexts(index: Index, query: string, limit: number): Steps<readonly FoundText[]> {
  if (query.trim() === '') return rolesByCode(index, limit);
  const words = wordsOf(query);
  const found: FoundText[] = [];
  for (const field of fields) {
    if (found.length >= limit) break;
    const inField: FoundText[] = [];
    for (const facts of index.roles()) {
      if (inField.length >= limit * spare) break;
      if (mayHold(facts, field, words))
        inField.push(...textsIn(field, facts, index).filter(({ text }) => holds(text, words)));
      yield undefined;
    }
    found.push(...inCodeOrder(inField));
  }
  const texts = found.map(({ text }) => text);
  return fuzzyMatches(texts, query)
    .slice(0, limit)
    .flatMap((at) => found[at] ?? []);
}

/**
 * Pieces of words that each match holds; the search itself is stricter. What is left out by a hyphen in front, and what
 * has capitals that only look like others, is none of them.
 */
function wordsOf(query: string): readonly string[] {
  const wanted = query.replace(/(^|\s)-\S+/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return wanted.split(/[^\p{L}\d]+/u).flatMap((word) => (/^[a-z\d]+$/i.test(word) ? word.toLowerCase() : []));
}

function holds(text: string, words: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return words.every((word) => plain.includes(word));
}

/** Whether a look at the texts of a role is worth it. */
function mayHold(facts: RoleFacts, field: Field, words: readonly string[]): boolean {
  // An overlay has its title from the role that it changes.
  if (field === 'role') return facts.title === undefined || holds(`${facts.code} ${facts.title}`, words);
  if (field === 'formerCode') return facts.formerCodes.some((code) => holds(code, words));
  if (field === 'alias') return facts.aliases.some((alias) => holds(alias, words));
  const packed = packedText(facts);
  return packed === undefined || holds(packed, words);
}

/** The places of so many are looked up, not those of all. */
function rolesByCode(index: Index, limit: number): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { facts } of inCodeOrder([...index.roles()].map((each) => ({ facts: each })))) {
    if (found.length >= limit) break;
    found.push(...roleText(facts, index));
  }
  return found;
}

/** Roles without a region stand before the overlays that change them. */
function inCodeOrder<T extends { readonly facts: RoleFacts }>(found: readonly T[]): readonly T[] {
  const keyed = found.map((each) => {
    const { code, region, uri } = each.facts;
    return { key: `${code ?? ''} ${region ?? ''} ${uri}`, each };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ each }) => each);
}

function textsIn(field: Field, facts: RoleFacts, index: Index): readonly FoundText[] {
  if (field === 'role') return roleText(facts, index);
  if (field === 'formerCode') return formerCodes(facts);
  return textsOf(facts, field);
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

function textsOf(facts: RoleFacts, field: 'alias' | 'statement'): FoundText[] {
  return facts.texts
    .filter((each) => each.field === field)
    .map((each) => ({ facts, field, text: each.text, place: each }));
}
