import { syntaxRule } from '../support/syntax-rule';

export const duplicateKey = syntaxRule({
  name: 'duplicate-key',
  title: 'A key stands twice in the same place',
  why: 'Where a key stands twice, only the last one counts; what the first one says is lost without a word. Some tools refuse such a file altogether.',
  how: 'Keep one of the two. Where both hold a list, put all entries under one key.',
  group: 'text',
  severity: 'error',
  examples: [
    {
      bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\nstatus: review\n',
      good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: review\n',
    },
  ],
});
