import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'years-outside-level';

it('compares what a qualification asks with the years of the level', () => {
  const found = wanted(
    `title: Nurse
code: NURS.GEN.P3
level: P3
components:
  qualifications:
    - 3–5 years on a ward
    - 3+ years on a ward
    - At least four years on a ward
    - 6–8 years on a ward # want: years-outside-level
    - 2 to 4 years on a ward # want: years-outside-level
    - statement: 7+ years on a ward # want: years-outside-level
    - Aged 18 years or older
    - Certificate renewed every 2 years
    - A licence not older than 10 years
    - Six years old is the youngest patient
  knowledge:
    - 10 years of ward history
`,
    rule,
  );
  expect(suggested(found, 'Ask for 3-5 years')).toContain(
    '- At least four years on a ward\n    - 3-5 years on a ward\n',
  );
});

it('never compares with a level that has no years', () => {
  wanted(
    'title: Director of Nursing\ncode: NURS.GEN.M4\nlevel: M4\ncomponents:\n  qualifications:\n    - 1 year on a ward\n',
    rule,
  );
});
