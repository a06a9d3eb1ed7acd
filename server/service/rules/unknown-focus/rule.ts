import { quoteIfNeeded } from '../../../model/text/quote';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { labelOf, segmentSpan, unknownSegment } from '../support/segments';
import { declare } from '../support/taxonomy-edit';

export const unknownFocus: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-focus',
    title: 'A code names a focus that is not declared, or not for this function',
    why: 'Once a taxonomy declares its focuses, a code with another one inherits nothing from its focus and cannot be found beside its like. A focus may be open to some functions only.',
    how: 'Correct the second part of the code, or declare the focus in `taxonomy.yaml` under `focuses:`.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GNE.P2\nlevel: P2\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
        taxonomy: 'focuses:\n  - id: GEN\n    name: General\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { focuses } = state.governance.taxonomy;
    const { code } = state.role;
    if (!code) return;
    const unknown = unknownSegment(state, 'focus', [...focuses.keys()]);
    if (unknown) {
      const lines = [`id: ${quoteIfNeeded(code.focus)}`, `name: ${quoteIfNeeded(code.focus)}`];
      const added = declare(state, snapshot, fixes.declare(code.focus), 'focuses', lines);
      yield { ...unknown, suggest: [...(unknown.suggest ?? []), ...(added ? [added] : [])] };
      return;
    }
    const open = focuses.get(code.focus)?.functions;
    const span = segmentSpan(state, 'focus');
    if (!open || !span || open.includes(code.function)) return;
    const message = codes.closedFocus(labelOf(state, 'focus'), code.focus, code.function, open);
    yield { ...span, path: ['code'], message };
  },
};
