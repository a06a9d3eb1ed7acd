import { expect, it } from 'vitest';
import { fixed, suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-key';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('proposes the key that was meant, and the ways to keep it', () => {
  const found = wanted(
    `${head}sumary: Looks after patients. # want: unknown-key
x-payroll: 17
`,
    rule,
  );
  expect(suggested(found, 'Rename to “summary”')).toBe(
    `${head}summary: Looks after patients.\nx-payroll: 17\n`,
  );
  expect(suggested(found, 'Keep it as your own')).toBe(
    `${head}x-sumary: Looks after patients.\nx-payroll: 17\n`,
  );
});

it('finds keys at every depth', () => {
  wanted(
    `${head}story:
  whom: A nurse. # want: unknown-key
pay:
  market:
    medain: 117000 # want: unknown-key
aliases:
  - title: Registered Nurse
    kind: common # want: unknown-key
components:
  skils: # want: unknown-key
    - Wound care
  tasks:
    - statement: Dresses wounds.
      exampels: # want: unknown-key
        - Dressed a burn.
`,
    rule,
  );
});

it('says where a section belongs that stands at the top', () => {
  const found = wanted(`${head}skills: # want: unknown-key\n  - Wound care\n`, rule);
  expect(found.problems[0]?.message).toContain('inside “components”');
});

it('knows the fields and component types of the taxonomy', () => {
  const taxonomy =
    'fields:\n  - id: flsa\n    label: FLSA\ncomponentTypes:\n  - id: tool\n    plural: tools\n    name: Tool\n';
  wanted(`${head}flsa: exempt\ncomponents:\n  tools:\n    - Thermometer\n`, rule, { taxonomy });
});

it('is silent about keys that come by a merge from elsewhere in the file', () => {
  wanted(
    `${head}x-defaults: &defaults
  need: desirable
components:
  skills:
    - <<: *defaults
      statement: Wound care
`,
    rule,
  );
});

it('moves a section from the top into components, with all that it holds', () => {
  const found = wanted(
    `title: Nurse
skills: # want: unknown-key
- Wound care
- statement: First aid

  id: first-aid
code: NURS.GEN.P2
level: P2
`,
    rule,
  );
  expect(suggested(found, 'Move')).toBe(`title: Nurse
components:
  skills:
  - Wound care
  - statement: First aid

    id: first-aid
code: NURS.GEN.P2
level: P2
`);
  const beside = wanted(
    `${head}components:\n    tasks:\n    - Rests.\nskills: # want: unknown-key\n- Wound care`,
    rule,
  );
  expect(suggested(beside, 'Move')).toBe(
    `${head}components:\n    tasks:\n    - Rests.\n    skills:\n    - Wound care\n`,
  );
});

it('knows what keys are called elsewhere', () => {
  const found = wanted(
    'name: Nurse # want: unknown-key\ncode: NURS.GEN.P2\nlevel: P2\ndescription: Cares. # want: unknown-key\ncomponents:\n  duties: # want: unknown-key\n    - Dresses wounds.\n  skills:\n    - text: Listens. # want: unknown-key\n',
    rule,
  );
  expect(suggested(found, '“title”')).toMatch(/^title: Nurse\n/);
  expect(suggested(found, '“summary”')).toContain('\nsummary: Cares.\n');
  expect(suggested(found, '“responsibilities”')).toContain('  responsibilities:\n    - Dresses');
  expect(suggested(found, '“statement”')).toContain('- statement: Listens.\n');
});

it('proposes no key that stands there already', () => {
  const found = wanted('title: Nurse\nname: Nurse # want: unknown-key\ncode: NURS.GEN.P2\nlevel: P2\n', rule);
  expect(found.problems[0]?.message).not.toContain('Did you mean');
});

it('safely writes a key as it is written here', () => {
  const found = wanted(
    'Title: Nurse # want: unknown-key\nCode: NURS.GEN.P2 # want: unknown-key\nlevel: P2\nformer_codes: # want: unknown-key\n  - NURS.OLD.P2\ncomponents:\n  Skills: # want: unknown-key\n    - Triage\n',
    rule,
  );
  expect(fixed(found)).toBe(
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nformerCodes:\n  - NURS.OLD.P2\ncomponents:\n  skills:\n    - Triage\n',
  );
});
