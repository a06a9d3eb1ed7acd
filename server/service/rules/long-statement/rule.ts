import { statements } from '../../messages/statements';
import type { Rule } from '../rule';
import { spanOf } from '../support/places';
import { statementNode } from '../support/texts';

const most = 30;

export const longStatement: Rule = {
  unit: 'component',
  meta: {
    name: 'long-statement',
    title: 'A statement is longer than 30 words',
    why: 'On a card statements stand in lists and are read at a glance. A long one usually holds several thoughts, of which the later ones are overlooked.',
    how: 'Split it, or move the details to `examples`.',
    group: 'statements',
    severity: 'hint',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient at the beginning of a shift, in the middle and at its end, writes them into the record at once, tells the physician what looks odd, and hands over to the next shift what remains open.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient three times a shift.\n    - Hands over to the next shift what remains open.\n',
      },
    ],
  },
  *check({ component, state }) {
    const node = component.part && statementNode(state, component.part.node);
    const words = node?.text?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
    if (node && words > most) yield { ...spanOf(node), message: statements.long(words, most) };
  },
};
