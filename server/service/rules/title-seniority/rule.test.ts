import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'title-seniority';

it('compares with the words of the own track, the longest first', () => {
  const found = wanted('title: Senior Nurse # want: title-seniority\ncode: NURS.GEN.P3\nlevel: P3\n', rule);
  expect(suggested(found, 'Remove “Senior”')).toBe('title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\n');
  expect(suggested(found, 'Set the level to P4')).toBe('title: Senior Nurse\ncode: NURS.GEN.P4\nlevel: P4\n');
  wanted('title: Senior Nurse\ncode: NURS.GEN.P4\nlevel: P4\n', rule);
  wanted('title: Senior Manager Nursing\ncode: NURS.GEN.M3\nlevel: M3\n', rule);
  wanted('title: Senior Manager Nursing # want: title-seniority\ncode: NURS.GEN.M2\nlevel: M2\n', rule);
});

it('leaves the words of other tracks and the noun of the function alone', () => {
  wanted('title: Product Manager\ncode: PROD.GEN.P3\nlevel: P3\n', rule);
  const taxonomy = 'functions:\n  - id: CARE\n    name: Care\n    noun: Senior Carer\n';
  wanted('title: Senior Carer\ncode: CARE.GEN.P2\nlevel: P2\n', rule, { taxonomy });
});

it('goes by the words of the taxonomy', () => {
  const taxonomy =
    'levels:\n  - id: P3\n    titleWords:\n      - senior\n  - id: P4\n    titleWords:\n      - lead\n';
  wanted('title: Senior Nurse\ncode: NURS.GEN.P3\nlevel: P3\n', rule, { taxonomy });
});
