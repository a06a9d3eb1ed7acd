import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-classification';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('proposes the code that was meant, with its title', () => {
  const found = wanted(
    `${head}classifications:
  - system: soc-2018
    code: 29-1411 # want: unknown-classification
  - system: soc-2018
    code: 29-1141
`,
    rule,
  );
  expect(suggested(found, '29-1141 “Registered Nurses”')).toContain('    code: 29-1141\n  - system');
});

it('knows what took the place of a code of the edition before', () => {
  const found = wanted(
    `${head}classifications:
  - system: soc-2018
    code: 15-1131 # want: unknown-classification
`,
    rule,
  );
  expect(found.problems[0]?.message).toContain('older edition');
  expect(suggested(found, '15-1251')).toContain('code: 15-1251\n');
});

it('says nothing of systems without a table', () => {
  wanted(`${head}classifications:\n  - system: isco-08\n    code: "9999"\n`, rule);
});
