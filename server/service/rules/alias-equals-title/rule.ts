import { normalised } from '../../../model/role/component';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { Rule } from '../rule';
import { placeOf } from '../support/places';
import { removeItem } from '../support/remove-statement';

export const aliasEqualsTitle: Rule = {
  unit: 'role',
  meta: {
    name: 'alias-equals-title',
    title: 'Another title is the title itself',
    why: 'Aliases let people find a role under other names. One that repeats the title adds nothing, and when the title is wrong it keeps the fault alive.',
    how: 'Remove the alias, or write the name that was meant.',
    group: 'statements',
    severity: 'warning',
    tag: 'unnecessary',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - title: nurse\n    type: common\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n  - title: Registered Nurse\n    type: common\n',
      },
    ],
  },
  *check({ state }) {
    const title = normalised(state.role.head.title ?? '');
    if (title === '') return;
    for (const { data, path } of state.role.aliases) {
      if (data.type === 'translation' || normalised(data.title ?? '') !== title) continue;
      yield {
        ...placeOf(state, [...path, 'title']),
        path,
        message: statements.aliasEqualsTitle,
        suggest: removeItem(state, path, fixes.removeAlias),
        related: [{ uri: state.uri, span: placeOf(state, ['title']), message: 'The title of the role.' }],
      };
    }
  },
};
