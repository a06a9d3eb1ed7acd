import { syntaxRule } from '../support/syntax-rule';

export const mergeConflict = syntaxRule({
  name: 'merge-conflict',
  title: 'Two versions were merged and nobody chose between them',
  why: 'When two people change the same lines, Git writes both versions into the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Until somebody chooses, the file is not a role. Your own version is shown meanwhile.',
  how: 'Keep yours, the other, or both; the light bulb takes the marks out.',
  group: 'text',
  severity: 'error',
  examples: [
    {
      bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: review\n>>>>>>> summer\n',
      good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: review\n',
    },
  ],
});
