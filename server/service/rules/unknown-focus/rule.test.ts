import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-focus';

const taxonomy = `functions:
  - id: NURS
    name: Nursing
  - id: DEVO
    name: DevOps
focuses:
  - id: GEN
    name: General
  - id: SEC
    name: Security
    functions:
      - DEVO
`;

it('proposes the nearest one', () => {
  const found = wanted('title: Nurse\ncode: NURS.GNE.P2 # want: unknown-focus\nlevel: P2\n', rule, {
    taxonomy,
  });
  expect(suggested(found, 'NURS.GEN.P2')).toContain('code: NURS.GEN.P2\n');
});

it('minds a focus that is only for other functions', () => {
  const found = wanted('title: Nurse\ncode: NURS.SEC.P2 # want: unknown-focus\nlevel: P2\n', rule, {
    taxonomy,
  });
  expect(found.problems[0]?.message).toContain('only to DEVO');
  wanted('title: DevOps Engineer\ncode: DEVO.SEC.P2\nlevel: P2\n', rule, { taxonomy });
});

it('accepts any while none is declared', () => {
  wanted('title: Nurse\ncode: NURS.ANY.P2\nlevel: P2\n', rule);
});
