import { check } from '../../check/check';
import type { Misfit, MisfitKind, Move } from '../misfit';

/** Rules that hold a role against its level; here they count also where the taxonomy has them switched off. */
const kinds: Readonly<Record<string, MisfitKind>> = {
  'title-seniority': 'title',
  'years-outside-level': 'years',
  'leadership-above-level': 'verb',
  'unknown-exclude': 'excluded',
};

/** What rules find at the new level: words of the title, years, verbs of leading, exclusions of nothing. */
export function byRules({ state, snapshot }: Move): readonly Misfit[] {
  return Object.entries(kinds).flatMap(([only, kind]) =>
    check(state, snapshot, { only }).map(({ start, end, message }) => ({ kind, start, end, message })),
  );
}
