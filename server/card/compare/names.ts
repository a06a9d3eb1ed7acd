import { words } from '../words';
import type { ComparedRole, Comparison, MarkCounts } from './comparison';
import { compareWords, markOrder } from './words';

/** `DEVO.GEN.P3`, or `DEVO.GEN.P3 as at HEAD~1`. */
export function roleName({ code, title, revision }: ComparedRole): string {
  const name = code ?? title ?? words.untitled;
  return revision === undefined ? name : `${name} ${compareWords.at(revision)}`;
}

/** `Compare DEVO.GEN.P3 and DEVO.GEN.P4`, for tabs and pages. */
export function compareTitle({ roles }: Comparison): string {
  return compareWords.title(roles.map(roleName));
}

/** `2 added, 1 dropped`; empty where there are none. */
export function countsLine(counts: MarkCounts): string {
  return markOrder
    .filter((mark) => counts[mark] > 0)
    .map((mark) => `${counts[mark]} ${compareWords.mark[mark]}`)
    .join(', ');
}
