import { expect, it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'leadership-above-level';

it('takes the reason from the ladder itself', () => {
  const found = wanted(
    `title: Nurse
code: NURS.GEN.P3
level: P3
components:
  responsibilities:
    - Leads the hygiene programme of the ward. # want: leadership-above-level
    - Mentors newcomers. # want: leadership-above-level
    - Coaches newcomers.
    - Sets the direction of the ward. # want: leadership-above-level
    - Follows the lead of the physician.
    - Lead times of medicines are kept short.
`,
    rule,
  );
  expect(found.problems[0]?.message).toContain('P4');
});

it('is silent where the level leads, or the ladder says nothing', () => {
  wanted(
    'title: Nurse\ncode: NURS.GEN.P4\nlevel: P4\ncomponents:\n  responsibilities:\n    - Leads the hygiene programme.\n    - Mentors newcomers.\n',
    rule,
  );
  wanted(
    'title: Team Lead\ncode: NURS.GEN.M1\nlevel: M1\ncomponents:\n  responsibilities:\n    - Leads the team of the ward.\n    - Manages a team of six.\n',
    rule,
  );
  const taxonomy = 'framework: none\nlevels:\n  - id: A\n    name: A\n    track: T\n    rank: 1\n';
  wanted('title: Nurse\ncode: NURS.GEN.A\nlevel: A\ncomponents:\n  tasks:\n    - Leads the round.\n', rule, {
    taxonomy,
  });
});
