import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'item-in-wrong-section';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('finds proof outside qualifications, and moves it', () => {
  const found = wanted(
    `${head}components:
  skills:
    - 2+ years of experience on a ward # want: item-in-wrong-section
    - Wound care
    - Senior-level wound care # want: item-in-wrong-section
  knowledge:
    - Bachelor's degree in nursing # want: item-in-wrong-section
    - Medicines
  qualifications:
    - Nursing licence
    - Degree in nursing
`,
    rule,
  );
  expect(suggested(found, 'Move')).toBe(`${head}components:
  skills:
    - Wound care
    - Senior-level wound care
  knowledge:
    - Bachelor's degree in nursing
    - Medicines
  qualifications:
    - Nursing licence
    - Degree in nursing
    - 2+ years of experience on a ward
`);
});

it('knows other numbers of years, and other degrees', () => {
  wanted(
    `${head}components:
  tasks:
    - Reviews the plan of care every two years.
    - Keeps records for 10 years.
  knowledge:
    - The degree of pain that a patient can bear
    - Principal component analysis
`,
    rule,
  );
});
