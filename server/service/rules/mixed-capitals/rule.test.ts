import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'mixed-capitals';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('starts all statements of a list like most of them', () => {
  const found = wanted(
    `${head}components:
  skills: # want: mixed-capitals
    - Wound care
    - "lifting of patients"
    - First aid
  knowledge:
    - iOS and its wards
    - Medicines
    - Hygiene
  tasks:
    - dresses wounds
    - checks pulses
    - Hands over
`,
    rule,
  );
  expect(suggested(found, 'capital')).toContain('- "Lifting of patients"\n');
});
