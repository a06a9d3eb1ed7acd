import { wordsOf } from '../../../model/catalogue/words';
import type { RoleFacts } from '../../../model/facts/facts';
import { itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

const MOST = 50;

/** Codes of the other roles of the taxonomy, by code or by words of the title; those of the own function first. */
export function roleCodes({ slot, snapshot, state, role }: Completing): Offer {
  const wanted = slot.prefix.toLowerCase().split(/\s+/).filter(Boolean);
  const own = role?.role.head.code;
  const { uri } = state.governance.taxonomy;
  // An assessment may lie outside every taxonomy, and be about a role of any.
  const isAny = state.kind === 'assessment' && uri === undefined;
  const byCode = new Map<string, RoleFacts>();
  for (const facts of snapshot.index.roles()) {
    if (!facts.code || facts.code === own || (facts.taxonomy !== uri && !isAny)) continue;
    if (wanted.every((want) => matches(facts, want))) byCode.set(facts.code, facts);
  }
  const near = `${role?.role.code?.function ?? ''}.`;
  const rank = (code: string): number => (code.startsWith(near) ? 0 : 1);
  const sorted = [...byCode].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const choices = sorted.slice(0, MOST).map(([code, { title }]) => ({
    label: code,
    kind: itemKinds.reference,
    aside: title,
    insert: code,
  }));
  return { choices, byWords: true };
}

function matches({ code = '', title = '' }: RoleFacts, want: string): boolean {
  return code.toLowerCase().includes(want) || wordsOf(title).some((word) => word.startsWith(want));
}
