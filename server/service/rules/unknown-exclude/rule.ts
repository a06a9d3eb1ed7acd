import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Rule } from '../rule';
import { nearest } from '../support/nearest';
import { spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const unknownExclude: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-exclude',
    title: 'Something is excluded that the role does not inherit',
    why: 'An exclusion says that an inherited statement does not hold here. If nothing of that name is inherited, the exclusion does nothing, and the statement that was meant may still be shown.',
    how: 'Name the id or the ref of a statement that comes from the level, the function or the focus.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nexcludes:\n  - component: coaching\n    reason: Sole nurse on the site.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nexcludes:\n  - component: coaches-newcomers\n    reason: Sole nurse on the site.\n',
        taxonomy:
          'levels:\n  - id: P2\n    components:\n      competencies:\n        - id: coaches-newcomers\n          statement: Helps new colleagues.\n',
      },
    ],
  },
  *check({ state }) {
    if (state.role.excludes.length === 0) return;
    const names = inherited(state);
    for (const { data, path } of state.role.excludes) {
      const node = valueAt(state, [...path, 'component']);
      if (data.component === undefined || !node || names.has(data.component)) continue;
      const near = nearest(data.component, names);
      yield {
        ...spanOf(node),
        path: [...path, 'component'],
        message: codes.unknownExclude(data.component, near),
        suggest: near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }],
      };
    }
  },
};

function inherited({ resolved }: RoleState): ReadonlySet<string> {
  const all = [
    ...resolved.inherited,
    ...resolved.excluded.map(({ component }) => component),
    ...resolved.shadowed.map(({ hidden }) => hidden),
  ];
  return new Set(all.flatMap(({ data }) => [data.id, data.ref]).filter((name) => name !== undefined));
}
