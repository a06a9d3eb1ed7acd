import { syntaxRule } from '../support/syntax-rule';

/** Eight lists, each of which names the one before ten times. */
const bomb = Array.from({ length: 8 }, (_, step) =>
  step === 0
    ? 'x-0: &a0 [n, n, n, n, n, n, n, n, n, n]'
    : `x-${step}: &a${step} [${Array(10)
        .fill(`*a${step - 1}`)
        .join(', ')}]`,
).join('\n');

export const aliasBomb = syntaxRule({
  name: 'alias-bomb',
  title: 'The file grows beyond measure when its pointers are followed',
  why: 'With `&` and `*` a file can repeat a part of itself. Repeats of repeats multiply, and a few lines become millions of values. Rolewright stops following them, so that nothing freezes.',
  how: 'Write the parts out, or point to them less often. Such a file does not come about by accident: ask where it comes from.',
  group: 'text',
  severity: 'error',
  examples: [
    {
      bad: `title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n${bomb}\n`,
      good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
    },
  ],
});
