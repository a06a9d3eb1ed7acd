import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'compound-statement';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('finds two verbs on one object and splits them', () => {
  const found = wanted(
    `${head}components:
  tasks:
    - Plans and delivers the care of six patients. # want: compound-statement
    - Plan/prepare the ward round. # want: compound-statement
    - Designing and running exercises # want: compound-statement
    - statement: Coaches and trains newcomers. # want: compound-statement
      need: desirable
`,
    rule,
  );
  expect(suggested(found, 'two statements')).toContain(
    '    - Plans the care of six patients.\n    - Delivers the care of six patients.\n    - Plan/prepare',
  );
});

it('leaves every other "and" alone', () => {
  wanted(
    `${head}components:
  tasks:
    - Checks pulse and temperature.
    - Research and development budgets
    - Design and architecture
    - Plans shifts and tells everybody.
    - Search and rescue
`,
    rule,
  );
});
