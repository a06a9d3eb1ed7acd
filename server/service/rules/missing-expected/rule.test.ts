import { expect, it } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'missing-expected';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('asks for status, summary and one filled section', () => {
  const found = wanted(
    'title: Nurse # want: missing-expected, missing-expected, missing-expected\ncode: NURS.GEN.P2\nlevel: P2\n',
    rule,
  );
  expect(suggested(found, 'Add “status”')).toBe(`${head}status: draft\n`);
  expect(suggested(found, 'Add “components”')).toBe(`${head}components:\n  responsibilities:\n    - \n`);
});

it('puts a summary back where it stood', () => {
  const found = wanted(
    `title: Nurse # want: missing-expected
code: NURS.GEN.P2
level: P2
status: draft
version: 2
components:
  tasks:
    - Checks the vital signs of each patient.
`,
    rule,
  );
  expect(suggested(found, 'Add “summary”')).toContain('status: draft\nsummary: \nversion: 2\n');
});

const approved = `${head}status: approved
summary: Looks after the patients of one ward.
components:
  responsibilities:
    - Answers for the care of six patients.
`;

it('asks an approved role for what the framework wants of it', () => {
  const found = wanted(
    approved.replace('approved', 'approved # want: missing-expected, missing-expected, missing-expected'),
    rule,
  );
  expect(suggested(found, 'Add “skills”')).toBe(`${approved}  skills:\n    - \n`);
  expect(suggested(found, 'Add “outputs”')).toContain('one ward.\noutputs:\n  - \ncomponents:');
  expect(found.problems.map(({ message }) => message).join()).toContain(
    'one of its classifications to be accepted',
  );
});

it('takes the list of the taxonomy in place of the default', () => {
  const taxonomy = 'required:\n  approved:\n    - outputs\n  draft:\n    - story\n';
  wanted(approved.replace('approved', 'approved # want: missing-expected'), rule, { taxonomy });
  wanted(approved.replace('approved', 'draft # want: missing-expected'), rule, { taxonomy });
});

it('counts inherited components for a status', () => {
  const taxonomy = `required:
  approved:
    - components.skills
levels:
  - id: P2
    components:
      skills:
        - Wound care
`;
  wanted(approved, rule, { taxonomy });
});

it('says nothing of overlays', () => {
  wanted('code: NURS.GEN.P2\nregion: de\n', rule);
});

it('knows any part that a taxonomy may name, and brings what it stands in', () => {
  const taxonomy = 'required:\n  approved:\n    - pay.currency\n    - aliases.accepted\n';
  const marked = approved.replace('approved', 'approved # want: missing-expected, missing-expected');
  const found = wanted(marked, rule, { taxonomy });
  expect(suggested(found, 'Add “currency”')).toContain('one ward.\npay:\n  currency: \ncomponents:');
  expect(suggested(found, 'Add “aliases”')).toContain('aliases:\n  - title: \n');
  wanted(`${approved}pay:\n  currency: EUR\naliases:\n  - title: RN\n    review: accepted\n`, rule, {
    taxonomy,
  });
});

it('asks a regional role only for what its own status wants and neither it nor its main file has', async () => {
  const main = `${head}status: draft
summary: Looks after the patients of one ward.
components:
  skills:
    - Dresses wounds.
`;
  const german = 'title: Pflegekraft\ncode: NURS.GEN.P2\nregion: de\n';
  const taxonomy =
    'region: global\nrequired:\n  approved:\n    - summary\n    - components.skills\n    - outputs\n';
  const files = { 'taxonomy.yaml': taxonomy, 'a.role.yaml': main };
  await wantedIn({ ...files, 'a.de.role.yaml': german }, rule);
  await wantedIn(
    { ...files, 'a.de.role.yaml': `${german}status: approved # want: missing-expected\n` },
    rule,
  );
  await wantedIn(
    { ...files, 'a.de.role.yaml': `${german}status: approved\noutputs:\n  - A calm ward.\n` },
    rule,
  );
});
