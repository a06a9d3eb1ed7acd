import { syntaxRule } from '../support/syntax-rule';

export const severalDocuments = syntaxRule({
  name: 'several-documents',
  title: 'The file holds more than one document',
  why: 'A line of three dashes starts a second document in the same file. A role file is one role: the first document is read, the rest is not.',
  how: 'Put the second role into a file of its own, or remove the dashes if all belongs together.',
  group: 'text',
  severity: 'warning',
  examples: [
    {
      bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n---\ntitle: Nurse\ncode: NURS.GEN.P3\nlevel: P3\n',
      good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
    },
  ],
});
