import { expect, it } from 'vitest';
import { fixed, suggested, wanted } from '../../../../test/support/want';

const rule = 'old-spelling';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('writes sections in the plural', () => {
  const found = wanted(
    `${head}components:
  responsibility: # want: old-spelling
    - Answers for the care of six patients.
  knowledge:
    - Medicines
`,
    rule,
  );
  expect(fixed(found)).toContain('  responsibilities:\n    - Answers');
});

it('turns approved into a decision of the review', () => {
  const found = wanted(
    `${head}aliases:
  - title: Registered Nurse
    approved: true # want: old-spelling
  - title: Staff Nurse
    approved: false # want: old-spelling
  - title: Ward Nurse
    reviewStatus: approved # want: old-spelling
classifications:
  - system: soc-2018
    code: 29-1141
    reviewStatus: needs_review # want: old-spelling
`,
    rule,
  );
  expect(fixed(found)).toContain('Registered Nurse\n    review: accepted\n');
  expect(fixed(found)).toContain('Staff Nurse\n    approved: false\n');
  expect(fixed(found)).toContain('Ward Nurse\n    review: accepted\n');
  expect(fixed(found)).toContain('29-1141\n    review: needs_review\n');
  expect(suggested(found, 'needs_review')).toContain('review: needs_review\n');
});

it('leaves the choice to a person where both spellings stand', () => {
  const found = wanted(
    `${head}components:
  skill: # want: old-spelling
    - Wound care
  skills:
    - First aid
`,
    rule,
  );
  expect(fixed(found)).toBe(found.text);
});
