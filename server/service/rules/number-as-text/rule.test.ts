import { expect, it } from 'vitest';
import { fixed, wanted } from '../../../../test/support/want';

const rule = 'number-as-text';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('puts quotes around codes and names that are only digits', () => {
  const found = wanted(
    `${head}summary: 12 # want: number-as-text
version: 3
ids:
  workday: 1042
classifications:
  - system: isco-08
    code: 2221 # want: number-as-text
`,
    rule,
  );
  expect(fixed(found)).toContain('summary: "12"\n');
  expect(fixed(found)).toContain('code: "2221"\n');
});
