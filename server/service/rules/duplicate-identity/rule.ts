import { fileName } from '../../../model/text/uri';
import { across } from '../../messages/across';
import type { Rule } from '../rule';
import { codePlaces, knowsOthers, othersWithCode, regionOf } from '../support/other-roles';
import { spanOf, valueAt } from '../support/places';

export const duplicateIdentity: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'duplicate-identity',
    title: 'Two files are the same role',
    why: 'A role is known by its code and its region. When two files have both in common, links, lists and exports take one of them by chance, and changes go into the wrong one.',
    how: 'Remove the copy, give it a code of its own, or a `region` if it says how the role differs there.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'title: Ward Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
        good: 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { code } = state.role.head;
    const node = valueAt(state, ['code']);
    if (!code || !node || !knowsOthers(state, snapshot)) return;
    const { region: own } = state.governance.taxonomy;
    const same = othersWithCode(state, snapshot, code).filter(
      (facts) => (facts.region ?? own) === regionOf(state),
    );
    const [first] = same;
    if (!first) return;
    yield {
      ...spanOf(node),
      path: ['code'],
      message: across.duplicateIdentity(code, first.title, fileName(first.uri)),
      related: codePlaces(same, across.duplicatePlace),
    };
  },
};
