import { expect, test } from 'vitest';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { copiedRole } from './copied-role';

const head = { title: 'Senior Nurse', code: 'NURS.GEN.P4', level: 'P4', status: 'draft' };
const copied = (text: string) => copiedRole(parse(textDocument(text)), head);

const nurse = `# Care at the bedside.
title: Nurse   # as on the badge
code: NURS.GEN.P3
level: P3
status: approved
summary: Cares for patients.

# Old names, for the archive.
formerCodes:
  - NURS.OLD.P3
version: 4
components:
  # The heart of it.
  tasks:
    - Gives medicine.
aliases:
  - title: Ward Nurse
classifications:
  - system: soc-2018
    code: 29-1141
    review: accepted
    reviewedBy: J. Doe
`;

const senior = `# Care at the bedside.
title: Senior Nurse   # as on the badge
code: NURS.GEN.P4
level: P4
status: draft
summary: Cares for patients.

components:
  # The heart of it.
  tasks:
    - Gives medicine.
classifications:
  - system: soc-2018
    code: 29-1141
    review: needs_review
`;

test('a copy keeps comments and layout, and leaves behind what is only the other role’s', () => {
  expect(copied(nurse)).toBe(senior);
});

test('line ends stay', () => {
  expect(copied(nurse.replaceAll('\n', '\r\n'))).toBe(senior.replaceAll('\n', '\r\n'));
});

test('a title that needs quotes gets them', () => {
  const text = copiedRole(parse(textDocument(nurse)), { ...head, title: 'Nurse: Nights' });
  expect(text).toContain('title: "Nurse: Nights"   # as on the badge\n');
});

test('nothing is copied from a file that is broken, in brackets, or without a code', () => {
  expect(copied('title: "Nurse\ncode: NURS.GEN.P3\nlevel: P3\n')).toBeUndefined();
  expect(copied('{ title: Nurse, code: NURS.GEN.P3, level: P3 }\n')).toBeUndefined();
  expect(copied('title: Nurse\nlevel: P3\n')).toBeUndefined();
});
