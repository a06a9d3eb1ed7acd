import type { RoleFacts } from '../../../model/facts/facts';
import type { RoleState, Snapshot } from '../../snapshot';
import type { Finding } from '../rule';

/** The region that a role stands for: its own, else the taxonomy's. */
export function regionOf({ role, governance }: RoleState): string {
  return role.head.region ?? governance.taxonomy.region;
}

/** Whether the whole index has been read, and this file is part of it: copies of the editor's own are not. */
export function knowsOthers({ uri }: RoleState, { index, complete }: Snapshot): boolean {
  return complete !== false && index.role(uri) !== undefined;
}

/** Other files of the same taxonomy that have a code now; drafts that were never saved do not count. */
export function othersWithCode(state: RoleState, { index }: Snapshot, code: string): readonly RoleFacts[] {
  return index.byCode(code).filter((facts) => isOther(state, facts));
}

/** Other roles of the same taxonomy that had a code once; files of the same role for other regions do not count. */
export function othersWithFormerCode(
  state: RoleState,
  { index }: Snapshot,
  code: string,
): readonly RoleFacts[] {
  const { head } = state.role;
  return index.byFormerCode(code).filter((facts) => isOther(state, facts) && facts.code !== head.code);
}

/** Other files of the same taxonomy. */
export function otherRoles(state: RoleState, { index }: Snapshot): readonly RoleFacts[] {
  return [...index.roles()].filter((facts) => isOther(state, facts));
}

function isOther({ uri, governance }: RoleState, facts: RoleFacts): boolean {
  return (
    facts.uri !== uri && facts.taxonomy === governance.taxonomy.uri && !facts.uri.startsWith('untitled:')
  );
}

/** The other role's code as a place that belongs to a finding. */
export function codePlaces(others: readonly RoleFacts[], message: string): NonNullable<Finding['related']> {
  return others.map(({ uri, codeSpan }) => ({ uri, span: codeSpan ?? { start: 0, end: 0 }, message }));
}
