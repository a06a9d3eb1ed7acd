import type { RoleState } from '../../snapshot';
import { type OwnStatement, ownStatements } from './own-statements';

/** The statements of each section that has at least `fewest` of its own. */
export function statementLists(state: RoleState, fewest: number): readonly (readonly OwnStatement[])[] {
  const bySection = new Map<string, OwnStatement[]>();
  for (const each of ownStatements(state)) {
    const list = bySection.get(each.section);
    if (list) list.push(each);
    else bySection.set(each.section, [each]);
  }
  return [...bySection.values()].filter((list) => list.length >= fewest);
}
