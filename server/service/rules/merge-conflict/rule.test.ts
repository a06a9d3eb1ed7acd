import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'merge-conflict';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('is one problem for a conflict, with three ways out', () => {
  const found = wanted(
    `${head}<<<<<<< HEAD # want: merge-conflict
status: draft
=======
status: review
>>>>>>> summer
`,
    rule,
  );
  expect(suggested(found, 'yours')).toBe(`${head}status: draft\n`);
  expect(suggested(found, 'other')).toBe(`${head}status: review\n`);
});
