import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-value';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('checks the words of every list', () => {
  const found = wanted(
    `${head}status: aproved # want: unknown-value
pay:
  period: yearly # want: unknown-value
  market:
    basis: guess # want: unknown-value
components:
  skills:
    - statement: Wound care
      need: essental # want: unknown-value
      prevalence: rare # want: unknown-value
      proficiency: master # want: unknown-value
      status: draft
aliases:
  - title: Registered Nurse
    type: comon # want: unknown-value
    review: needs-review # want: unknown-value
classifications:
  - system: soc2018 # want: unknown-value
    code: 29-1141
    source: anything goes
`,
    rule,
  );
  expect(suggested(found, 'Change to “approved”')).toContain('status: approved\n');
  expect(suggested(found, 'Change to “needs_review”')).toContain('review: needs_review\n');
  expect(suggested(found, 'Change to “soc-2018”')).toContain('system: soc-2018\n');
});

it('takes the words that a taxonomy adds, and checks its fields', () => {
  const taxonomy = `words:
  status:
    - id: parked
      name: Parked
proficiencies:
  - id: master
    rank: 5
    name: Master
fields:
  - id: flsa
    label: FLSA
    values:
      - exempt
      - non-exempt
`;
  wanted(
    `${head}status: parked
flsa: exemt # want: unknown-value
components:
  skills:
    - statement: Wound care
      proficiency: master
`,
    rule,
    { taxonomy },
  );
});
