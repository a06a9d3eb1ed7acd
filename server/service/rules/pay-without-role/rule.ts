import { readPay } from '../../../model/role/pay-entry';
import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { nearest, slipsInCode } from '../support/nearest';
import { spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const payWithoutRole: Rule = {
  unit: 'file',
  meta: {
    name: 'pay-without-role',
    title: 'Pay is given for a role that does not exist',
    why: 'Entries in a file of pay find their role by its code. Where no role has the code, the amounts are shown nowhere, and the role that was meant looks as if it had no pay.',
    how: 'Correct the code; when a role has got a new one, the entry needs it too. Remove the entry where the role is gone.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        kind: 'pay',
        taxonomy: 'format: 1\n',
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'pay:\n  - code: NURS.GNE.P2\n    range:\n      mid: 4200\n',
        good: 'pay:\n  - code: NURS.GEN.P2\n    range:\n      mid: 4200\n',
      },
    ],
  },
  *inFile({ state, snapshot }) {
    if (state.kind !== 'pay' || snapshot.complete === false) return;
    const { uri } = state.governance.taxonomy;
    const roles = [...snapshot.index.roles()].filter(({ taxonomy }) => taxonomy === uri);
    const codes = new Set(roles.flatMap(({ code }) => code ?? []));
    // Before the first role is written, pay may already be at hand.
    if (codes.size === 0) return;
    for (const { code, place } of readPay(state.uri, state.tree)) {
      const path = [...place.path, 'code'];
      const node = valueAt(state, path);
      if (codes.has(code) || !node) continue;
      const now = snapshot.index.byFormerCode(code).find(({ taxonomy }) => taxonomy === uri)?.code;
      const near = now ?? nearest(code, codes, slipsInCode);
      yield {
        ...spanOf(node),
        path,
        message: now === undefined ? across.payWithoutRole(code, near) : across.payOfFormerCode(code, now),
        suggest: near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }],
      };
    }
  },
};
