import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-function';

const taxonomy = 'functions:\n  - id: NURS\n    name: Nursing\nlabels:\n  function: Job family\n';

it('proposes the nearest one, under the label of the taxonomy', () => {
  const found = wanted('title: Nurse\ncode: NRUS.GEN.P2 # want: unknown-function\nlevel: P2\n', rule, {
    taxonomy,
  });
  expect(suggested(found, 'NURS.GEN.P2')).toBe('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n');
  expect(found.problems[0]?.message).toContain('Job family “NRUS”');
});

it('accepts any while none is declared', () => {
  wanted('title: Nurse\ncode: ANY.GEN.P2\nlevel: P2\n', rule);
});
