import { expect, it } from 'vitest';
import { fixed, suggested, wanted } from '../../../../test/support/want';

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

it('finds amounts whose thousands were read as decimals', () => {
  const found = wanted(
    `${head}pay:\n  market:\n    median: 117.000 # want: cut-text\n    p25: 98000\n  range: { min: 98.500, max: 120000.50 } # want: cut-text\n`,
    rule,
  );
  expect(suggested(found, 'Write 117000')).toContain('median: 117000\n');
  expect(suggested(found, 'Write 98500')).toContain('min: 98500,');
});

it('looks at libraries, taxonomies and files of pay too', () => {
  const library = wanted(
    'library:\n  - id: incidents\n    type: skill\n    statement: Owns priority #1 incidents # want: cut-text\n    examples:\n      - Ended: a fire # want: cut-text\n',
    rule,
    { kind: 'library' },
  );
  expect(fixed(library)).toContain('statement: "Owns priority #1 incidents"\n');
  expect(fixed(library)).toContain('- "Ended: a fire"\n');
  wanted(
    'name: Acme priority #1 roles # want: cut-text\nlevels:\n  - id: P3\n    scope: {add} # want: cut-text\n    typicalYears: 3-5\n    equivalents:\n      grade: 019 # want: cut-text\n',
    rule,
    { kind: 'taxonomy' },
  );
  wanted(
    'pay:\n  - code: NURS.GEN.P2\n    market: { median: 117,000 } # want: cut-text\n  - code: NURS.GEN.P3\n    range:\n      min: 98.000 # want: cut-text\n',
    rule,
    { kind: 'pay' },
  );
});

it('makes a list of counted lines', () => {
  const found = wanted(
    `${head}story:\n  plan:\n    1. Finds the slowest step. # want: cut-text\n    2. Removes it by hand.\n    3. Looks again.\n`,
    rule,
  );
  expect(fixed(found)).toBe(
    `${head}story:\n  plan:\n    - Finds the slowest step.\n    - Removes it by hand.\n    - Looks again.\n`,
  );
  wanted(`${head}summary: Was the best of\n  2. league in spring.\n`, rule);
});
