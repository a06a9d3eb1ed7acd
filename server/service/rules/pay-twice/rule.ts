import { type PayEntry, readPay } from '../../../model/role/pay-entry';
import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { keySpan, spanOf, titleLine, valueAt } from '../support/places';
import { removePart } from '../support/remove';

export const payTwice: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'pay-twice',
    title: 'Pay of a role stands in two places',
    why: 'Pay may stand in the role, or in a file of its own that fewer people may open. Where both exist the role’s counts, and whoever keeps the other file up to date does so in vain.',
    how: 'Keep the pay in one of the two places. Two entries for one role and region in a file of pay are told too; the first counts.',
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
  *inFile({ state }) {
    if (state.kind !== 'pay') return;
    const first = new Map<string, PayEntry>();
    for (const entry of readPay(state.uri, state.tree)) {
      const key = `${entry.code} ${entry.region ?? state.governance.taxonomy.region}`;
      const known = first.get(key);
      const path = [...entry.place.path, 'code'];
      const node = valueAt(state, path);
      if (!known) first.set(key, entry);
      else if (node)
        yield {
          ...spanOf(node),
          path,
          message: across.payEntryTwice,
          related: [{ uri: state.uri, span: known.span, message: across.payEntryFirst }],
        };
    }
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
