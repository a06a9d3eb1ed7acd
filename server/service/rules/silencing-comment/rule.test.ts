import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'silencing-comment';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('wants the name of a rule and a reason', () => {
  const found = wanted(
    `# rolewright-disable-file missing-recommended -- Kept short on purpose.
# rolewright-disable-file long-statment -- The law says so. # want: silencing-comment
# rolewright-disable-file # want: silencing-comment
title: Nurse
# rolewright-disable-next-line title-seniority # want: silencing-comment
code: NURS.GEN.P2
level: P2
`,
    rule,
  );
  expect(suggested(found, 'long-statement')).toContain('-file long-statement -- The law');
  expect(suggested(found, 'reason')).toContain('title-seniority -- reason\n');
});

it('reads no comments inside texts', () => {
  wanted(`${head}summary: |\n  # rolewright-disable-file nothing\n  Looks after patients.\n`, rule);
});
