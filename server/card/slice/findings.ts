import type { Slice, SliceFinding, SliceRole } from './slice';

/** What stands out about a role, in the order of the table. */
export function findingsOf({ cells }: SliceRole): readonly SliceFinding[] {
  return cells.flatMap(({ finding }) => finding ?? []);
}

/** How many gaps and outliers all roles have. */
export function countFindings({ roles }: Slice): Readonly<Record<SliceFinding['kind'], number>> {
  const all = roles.flatMap(findingsOf);
  const count = (kind: SliceFinding['kind']): number => all.filter((each) => each.kind === kind).length;
  return { gap: count('gap'), outlier: count('outlier') };
}

/** `DEVO.GEN.P4`, or what else a role is known by. */
export function nameOf({ code, title, uri }: SliceRole): string {
  return code ?? title ?? uri;
}

/** Whether there are enough roles to measure them by each other. */
export function hasEnough({ roles }: Slice): boolean {
  return roles.filter(({ ended }) => !ended).length >= fewestRoles;
}

/** From here on roles can be measured by others. */
const fewestRoles = 3;
