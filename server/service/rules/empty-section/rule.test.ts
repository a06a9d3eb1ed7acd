import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'empty-section';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('finds expected keys without a value', () => {
  const found = wanted(
    `${head}status: draft
summary: # want: empty-section
components: # want: empty-section
  skills:
`,
    rule,
  );
  expect(suggested(found, 'Fill in “summary”')).toContain('summary: \n');
  expect(suggested(found, 'Fill in “skills”')).toContain('  skills:\n    - \n');
});

it('minds an empty section only where the status asks for it', () => {
  const role = (status: string, mark = ''): string => `${head}status: ${status}
summary: Looks after the patients of one ward.
components:
  responsibilities:
    - Answers for the care of six patients.
  skills:${mark}
  tasks:
`;
  wanted(role('draft'), rule);
  wanted(role('approved', ' # want: empty-section'), rule);
});

it('calls nothing empty that stands there in another form', () => {
  wanted(`${head}status: draft\nsummary: A.\ncomponents:\n  skills:\n    Wound care\n    Triage\n`, rule);
});
