import { groupBy } from '../../../model/group-by';
import { onceFor } from '../../../model/once-for';
import type { RoleState } from '../../snapshot';
import { type OwnStatement, ownStatements } from './own-statements';

/** The statements of each section that has at least `fewest` of its own. */
export function statementLists(state: RoleState, fewest: number): readonly (readonly OwnStatement[])[] {
  return listsOf(state).filter((list) => list.length >= fewest);
}

const listsOf = onceFor((state: RoleState): readonly (readonly OwnStatement[])[] => [
  ...groupBy(ownStatements(state), ({ section }) => section).values(),
]);
