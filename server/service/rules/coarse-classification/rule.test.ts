import { expect, it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'coarse-classification';

it('offers the occupations of the group that share words with the title first', () => {
  const found = wanted(
    `title: Software Developer
code: SOFT.GEN.P2
level: P2
classifications:
  - system: soc-2018
    code: 15-0000 # want: coarse-classification
  - system: soc-2018
    code: 15-1250 # want: coarse-classification
  - system: soc-2018
    code: 15-1252
`,
    rule,
  );
  expect(found.problems[0]?.suggest?.[0]?.title).toBe('Change to 15-1252 “Software Developers”');
  expect(found.problems[0]?.suggest).toHaveLength(5);
  expect(found.problems[0]?.message).toContain('major group');
});
