import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { keySpan, titleLine, valueAt } from '../support/places';
import { removePart } from '../support/remove';

export const payTwice: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'pay-twice',
    title: 'Pay stands in the role and in a file of pay',
    why: 'Pay may stand in the role, or in a file of its own that fewer people may open. Where both exist the role’s counts, and whoever keeps the other file up to date does so in vain.',
    how: 'Keep the pay in one of the two places.',
    group: 'structure',
    severity: 'hint',
    examples: [
      {
        others: { 'all.pay.yaml': 'pay:\n  - code: NURS.GEN.P2\n    range:\n      mid: 4200\n' },
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\npay:\n  range:\n    mid: 4000\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    if (state.role.head.pay === undefined) return;
    const entry = snapshot.pay?.(state);
    const root = valueAt(state, []);
    if (!entry || !root) return;
    const own = root.entry('pay');
    yield {
      ...(keySpan(state, ['pay']) ?? titleLine(state)),
      path: ['pay'],
      message: across.payTwice,
      related: [{ uri: entry.place.uri, span: entry.span, message: across.payTwicePlace }],
      suggest: own ? [{ title: fixes.removeKey('pay'), edits: [removePart(state.tree, root, own)] }] : [],
    };
  },
};
