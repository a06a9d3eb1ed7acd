import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'alias-equals-title';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('compares without case and punctuation', () => {
  const found = wanted(
    `${head}aliases:
  - title: nurse # want: alias-equals-title
    type: common
  - title: Staff Nurse
  - title: Nurse
    type: translation
`,
    rule,
  );
  expect(suggested(found, 'Remove')).toBe(`${head}aliases:
  - title: Staff Nurse
  - title: Nurse
    type: translation
`);
});
