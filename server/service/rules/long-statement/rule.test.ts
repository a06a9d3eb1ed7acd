import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'long-statement';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('counts words, not signs', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
  wanted(
    `${head}components:
  tasks:
    - ${words(30)} – & /
    - ${words(31)} # want: long-statement
    - statement: ${words(40)} # want: long-statement
`,
    rule,
  );
});
