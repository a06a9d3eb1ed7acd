import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'duplicate-statement';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('compares all sections, whatever case and punctuation', () => {
  const found = wanted(
    `${head}components:
  knowledge:
    - Safe handling of medicines
    - Hygiene
  competencies:
    - statement: "Safe handling, of medicines!" # want: duplicate-statement
  qualifications:
    - safe handling of medicines. # want: duplicate-statement
    - Nursing licence
`,
    rule,
  );
  expect(found.problems[0]?.related?.[0]?.message).toContain('knowledge');
  expect(suggested({ ...found, problems: found.problems.slice(1) }, 'Remove')).toContain(
    '  qualifications:\n    - Nursing licence\n',
  );
});

it('compares with what the role inherits', () => {
  const taxonomy = 'levels:\n  - id: P2\n    components:\n      knowledge:\n        - Hygiene\n';
  wanted(`${head}components:\n  skills:\n    - Hygiene. # want: duplicate-statement\n`, rule, { taxonomy });
});

it('finds a second reference to one item, and leaves alone what has an id of its own', () => {
  const taxonomy = 'library:\n  - id: lifting\n    type: skill\n    statement: Lifts.\n';
  const found = wanted(
    `${head}components:
  skills:
    - ref: lifting
    - ref: lifting
      id: lifting-of-children
  tasks:
    - Hands over.
    - ref: lifting # want: duplicate-statement
`,
    rule,
    { taxonomy },
  );
  expect(suggested(found, 'Remove')).not.toContain('want');
});

it('takes no statement for its own double where a section stands twice', () => {
  wanted(`${head}components:\n  skills:\n    - Wound care\n  skills:\n    - Triage\n    - Listening\n`, rule);
});
