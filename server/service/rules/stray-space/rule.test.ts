import { expect, it } from 'vitest';
import { fixed, wanted } from '../../../../test/support/want';

const rule = 'stray-space';

it('looks at the text as typed', () => {
  const found = wanted(
    `title: "Registered  Nurse " # want: stray-space
code: 'NURS.GEN.P2 ' # want: stray-space
level: P2
summary: "Two  spaces in a sentence are nobody's business."
aliases:
  - title: Ward   Nurse # want: stray-space
  - title: Staff Nurse
`,
    rule,
  );
  expect(fixed(found)).toContain('title: "Registered Nurse"\ncode: \'NURS.GEN.P2\'\n');
  expect(fixed(found)).toContain('- title: Ward Nurse\n');
});

it('does not count line breaks of a folded title', () => {
  wanted('title: Registered\n  Nurse\ncode: NURS.GEN.P2\nlevel: P2\n', rule);
});
