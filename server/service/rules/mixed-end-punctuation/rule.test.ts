import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'mixed-end-punctuation';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('is one hint for a list, with both ways out', () => {
  const found = wanted(
    `${head}components:
  tasks: # want: mixed-end-punctuation
    - Checks the vital signs of each patient.
    - "Dresses wounds"
    - statement: Hands over to the next shift.
  skills:
    - Wound care
    - First aid
    - What next?
`,
    rule,
  );
  expect(suggested(found, 'End all')).toContain('- "Dresses wounds."\n');
  expect(suggested(found, 'End none')).toContain(
    'each patient\n    - "Dresses wounds"\n    - statement: Hands over to the next shift\n',
  );
});
