import { expect, it } from 'vitest';
import { fixed, wanted } from '../../../../test/support/want';

const rule = 'unreadable';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('offers what the reading proposes, a certain repair as a fix', () => {
  const found = wanted(
    `${head}summary:Looks after patients. # want: unreadable
`,
    rule,
  );
  expect(fixed(found)).toBe(`${head}summary: Looks after patients.\n`);
});

it('keeps other rules away from the lines that it speaks of', () => {
  const found = wanted(
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\nsummary:Looks after patients. # want: unreadable\n',
    undefined,
    {
      taxonomy: 'rules:\n  missing-recommended: off\n  missing-expected: off\n',
    },
  );
  expect(found.problems).toHaveLength(1);
});
