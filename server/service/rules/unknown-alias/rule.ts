import { syntaxRule } from '../support/syntax-rule';

export const unknownAlias = syntaxRule({
  name: 'unknown-alias',
  title: 'A text starts with a star',
  why: 'At the front of a value a star is read as a pointer to another place of the file, marked with `&`. There is no such place, so nothing stands here.',
  how: 'Put quotes around the text if the star belongs to it. If a pointer is meant, write the same name behind `*` and `&`.',
  group: 'text',
  severity: 'error',
  examples: [
    {
      bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: *night\n',
      good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: "*night"\n',
    },
  ],
});
