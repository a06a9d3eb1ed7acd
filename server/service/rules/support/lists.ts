import { onceFor } from '../../../model/once-for';
import type { RoleState } from '../../snapshot';
import { type OwnStatement, ownStatements } from './own-statements';

/** The statements of each section that has at least `fewest` of its own. */
export function statementLists(state: RoleState, fewest: number): readonly (readonly OwnStatement[])[] {
  return listsOf(state).filter((list) => list.length >= fewest);
}

const listsOf = onceFor((state: RoleState): readonly (readonly OwnStatement[])[] => {
  const bySection = new Map<string, OwnStatement[]>();
  let last: { readonly section: string; readonly list: OwnStatement[] } | undefined;
  for (const each of ownStatements(state)) {
    const { section } = each;
    if (last?.section !== section) {
      last = { section, list: bySection.get(section) ?? [] };
      bySection.set(section, last.list);
    }
    last.list.push(each);
  }
  return [...bySection.values()];
});
