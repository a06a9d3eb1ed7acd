import { quoteIfNeeded } from '../../../model/text/quote';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { unknownSegment } from '../support/segments';
import { declare } from '../support/taxonomy-edit';

export const unknownFunction: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-function',
    title: 'A code names a function that is not declared',
    why: 'Once a taxonomy declares its functions, a code with another one has no place in the tree: the role stands alone and inherits nothing from its function. While no function is declared, any is accepted.',
    how: 'Correct the first part of the code, or declare the function in `taxonomy.yaml` under `functions:`.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NRUS.GEN.P2\nlevel: P2\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
        taxonomy: 'functions:\n  - id: NURS\n    name: Nursing\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const finding = unknownSegment(state, 'function', [...state.governance.taxonomy.functions.keys()]);
    const id = state.role.code?.function;
    if (!finding || id === undefined) return;
    const lines = [`id: ${quoteIfNeeded(id)}`, `name: ${quoteIfNeeded(id)}`];
    const added = declare(state, snapshot, fixes.declare(id), 'functions', lines);
    yield { ...finding, suggest: [...(finding.suggest ?? []), ...(added ? [added] : [])] };
  },
};
