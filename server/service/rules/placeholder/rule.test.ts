import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'placeholder';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('finds values that are nothing but a placeholder', () => {
  const found = wanted(
    `${head}summary: TBC # want: placeholder
story:
  who: "{add who}" # want: placeholder
  stakes: n/a # want: placeholder
outputs:
  - missing # want: placeholder
components:
  tasks:
    - todo # want: placeholder
    - To do lists are kept by the ward clerk.
    - Reports what is missing in the medicine cabinet.
    - "[insert task]" # want: placeholder
`,
    rule,
  );
  expect(suggested(found, 'Remove')).toContain('  tasks:\n    - To do lists');
});

it('lets pass what the taxonomy allows', () => {
  const taxonomy = 'rules:\n  placeholder:\n    allow:\n      - n/a\n';
  wanted(`${head}summary: n/a\n`, rule, { taxonomy });
});
