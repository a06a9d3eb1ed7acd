import type { Node } from '../../../model/syntax/node';
import { componentNamed, entriesIn } from '../../assessment/nameable';
import { assessments } from '../../messages/assessments';
import { fixes } from '../../messages/fixes';
import type { FileState } from '../../snapshot';
import type { Fix, Rule } from '../rule';
import { spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';

export const componentAssessedTwice: Rule = {
  unit: 'file',
  meta: {
    name: 'component-assessed-twice',
    title: 'An assessment names the same component twice',
    why: 'Two entries about one component may say different things, and only one of them can count. Nobody who reads the file can tell which.',
    how: 'Bring what both say together in one entry.',
    group: 'assessments',
    severity: 'warning',
    examples: [
      {
        kind: 'assessment',
        bad: 'role: NURS.GEN.P2\ncomponents:\n  - component: wound-care\n    proficiency: working\n  - component: wound-care\n    proficiency: awareness\n',
        good: 'role: NURS.GEN.P2\ncomponents:\n  - component: wound-care\n    proficiency: working\n',
      },
    ],
  },
  *inFile({ state }) {
    if (state.kind !== 'assessment') return;
    const role = state.assessed?.resolved;
    const first = new Map<unknown, Node>();
    for (const { name, node, index } of entriesIn(state)) {
      // By its id and by its ref, a component is the same.
      const what = (role && componentNamed(role, name)) ?? name;
      const before = first.get(what);
      if (!before) {
        first.set(what, node);
        continue;
      }
      yield {
        ...spanOf(node),
        path: ['components', index, 'component'],
        message: assessments.twice,
        related: [{ uri: state.uri, span: spanOf(before), message: assessments.firstPlace }],
        suggest: removal(state, index),
      };
    }
  },
};

function removal(state: FileState, index: number): readonly Fix[] {
  const list = valueAt(state, ['components']);
  const item = list?.item(index);
  return list && item ? [{ title: fixes.removeEntry, edits: [removePart(state.tree, list, item)] }] : [];
}
