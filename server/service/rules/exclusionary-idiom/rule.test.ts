import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'exclusionary-idiom';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('offers other words and keeps the case', () => {
  const found = wanted(
    `${head}summary: A rock star on the ward. # want: exclusionary-idiom
components:
  qualifications:
    - Native speaker of German # want: exclusionary-idiom
  tasks:
    - Manpower planning # want: exclusionary-idiom
    - Builds native apps
    - Masters slavish routines
`,
    rule,
  );
  expect(suggested(found, 'expert')).toContain('summary: A expert on');
  expect(suggested(found, 'Workforce')).toContain('- Workforce planning');
});

it('finds words in texts of several lines', () => {
  const found = wanted(
    `${head}summary: >
  Looks after patients
  and plans the manpower of the ward. # want: exclusionary-idiom
`,
    rule,
  );
  expect(suggested(found, 'staff')).toContain('  and plans the staff of the ward.\n');
});

it('lets pass what the taxonomy allows', () => {
  const taxonomy = 'rules:\n  exclusionary-idiom:\n    allow:\n      - native speaker of German\n';
  wanted(
    `${head}components:\n  qualifications:\n    - Native speaker of German\n    - Native speaker # want: exclusionary-idiom\n`,
    rule,
    { taxonomy },
  );
});
