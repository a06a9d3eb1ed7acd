import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-exclude';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

const taxonomy = `levels:
  - id: P2
    components:
      competencies:
        - id: coaches-newcomers
          statement: Helps new colleagues.
`;

it('wants the name of something inherited', () => {
  const found = wanted(
    `${head}excludes:
  - component: coaches-newcomers
    reason: Sole nurse on the site.
  - component: coach-newcomers # want: unknown-exclude
    reason: Sole nurse on the site.
`,
    rule,
    { taxonomy },
  );
  expect(suggested(found, 'coaches-newcomers')).not.toContain('coach-newcomers');
});
