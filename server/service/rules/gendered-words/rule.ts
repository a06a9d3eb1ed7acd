import { fairness } from '../../messages/fairness';
import type { Rule } from '../rule';
import { gendered } from '../support/english/idioms';
import { wordingCheck } from '../support/word-findings';

/** Words all in capitals are abbreviations, such as HER for a record system. */
const find = wordingCheck(
  gendered,
  (found, { better }) => fairness.gendered(found, better),
  (found) => found !== found.toUpperCase(),
);

export const genderedWords: Rule = {
  unit: 'role',
  meta: {
    name: 'gendered-words',
    title: 'A word speaks of one gender only',
    why: 'A role is written for whoever will hold it. “He”, “her team” and titles such as “Salesman” tell others that somebody else was meant.',
    how: 'Take one of the proposed words, or speak of the role: “the nurse”, “people on this level”.',
    group: 'fairness',
    severity: 'warning',
    english: true,
    examples: [
      {
        bad: 'title: Salesman\ncode: SALE.GEN.P2\nlevel: P2\n',
        good: 'title: Sales Representative\ncode: SALE.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  check: ({ state, allow }) => find(state, allow),
};
