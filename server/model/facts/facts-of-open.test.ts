import { expect, test } from 'vitest';
import { readRole } from '../role/read-role';
import { parse } from '../syntax/parse';
import { textDocument } from '../syntax/tree';
import { factsOf } from './extract';
import { factsOfOpen } from './facts-of-open';

const text = `title: Nurse
code: NURS.GEN.P2
level: P2
formerCodes: [ NURS.OLD.P2 ]
aliases:
  - title: Registered Nurse
components:
  skills:
    - ref: wound-care
      id: wounds
    - Lifts patients.
`;

test.each([text, '', 'code: [', 'level: P2\ncode: A.B.C\nreplacedBy: A.B.D\nregion: de\n'])(
  'facts of an open role equal those of a file: %j',
  (each) => {
    const role = readRole('file:///a.role.yaml', parse(textDocument(each)));
    const whole = factsOf(role, 'file:///taxonomy.yaml');
    const open = factsOfOpen(role, 'file:///taxonomy.yaml');
    for (const key of Object.keys(whole) as (keyof typeof whole)[]) expect(open[key]).toEqual(whole[key]);
  },
);
