import { componentNamed, entriesIn, nameable, unnamedCount } from '../../assessment/nameable';
import { assessments } from '../../messages/assessments';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { nearest } from '../support/nearest';
import { spanOf } from '../support/places';
import { replaceText } from '../support/replace';

export const componentNotInRole: Rule = {
  unit: 'file',
  meta: {
    name: 'component-not-in-role',
    title: 'An assessment names a component that the role has not',
    why: 'Entries of an assessment name a component of the role by its id or its library reference, also one that the role inherits. A name that the role has not is compared with nothing, and the plan made from the assessment asks for what the person may long have shown.',
    how: 'Take the proposed name. A statement of the role that has neither id nor ref cannot be named: give it an `id` in the role first.',
    group: 'assessments',
    severity: 'warning',
    examples: [
      {
        kind: 'assessment',
        taxonomy: 'format: 1\n',
        others: {
          'nurse.role.yaml':
            'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - id: wound-care\n      statement: Dresses wounds.\n',
        },
        bad: 'role: NURS.GEN.P2\ncomponents:\n  - component: wuond-care\n    proficiency: working\n',
        good: 'role: NURS.GEN.P2\ncomponents:\n  - component: wound-care\n    proficiency: working\n',
      },
    ],
  },
  *inFile({ state }) {
    const role = state.assessed?.resolved;
    if (!role) return;
    const known = nameable(role).map(({ name }) => name);
    for (const { name, node, index } of entriesIn(state)) {
      if (componentNamed(role, name)) continue;
      const near = nearest(name, known);
      yield {
        ...spanOf(node),
        path: ['components', index, 'component'],
        message: assessments.notInRole(name, role.role.head.code ?? '', near, unnamedCount(role)),
        suggest: near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }],
      };
    }
  },
};
