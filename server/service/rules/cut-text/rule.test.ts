import { expect, it } from 'vitest';
import { fixed, wanted } from '../../../../test/support/want';

const rule = 'cut-text';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('puts quotes around texts that became something else', () => {
  const found = wanted(
    `${head}components:
  tasks:
    - Owns: the medicine cabinet # want: cut-text
    - Owns priority #1 incidents # want: cut-text
    - statement: Dresses wounds.
      need: desirable
classifications:
  - system: isco-88
    code: 1.10 # want: cut-text
`,
    rule,
  );
  const text = fixed(found);
  expect(text).toContain('- "Owns: the medicine cabinet"\n');
  expect(text).toContain('- "Owns priority #1 incidents"\n');
  expect(text).toContain('code: "1.10"\n');
});

it('keeps other rules out of a text that was cut', () => {
  const found = wanted(
    `${head}components:\n  tasks:\n    - Owns: the cabinet # want: cut-text\n`,
    undefined,
    {
      taxonomy: 'rules:\n  missing-recommended: off\n  missing-expected: off\n',
    },
  );
  expect(found.problems).toHaveLength(1);
});
