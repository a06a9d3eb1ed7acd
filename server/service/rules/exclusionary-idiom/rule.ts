import { fairness } from '../../messages/fairness';
import type { Rule } from '../rule';
import { idioms } from '../support/english/idioms';
import { wordingCheck } from '../support/word-findings';

const find = wordingCheck(idioms, (found, { better, why }) => fairness.idiom(found, better, why));

export const exclusionaryIdiom: Rule = {
  unit: 'role',
  meta: {
    name: 'exclusionary-idiom',
    title: 'A way of speaking that keeps people out',
    why: 'Some idioms tell a part of the readers that they are not meant: slang, hints at age or origin, and pictures taken from an unkind history. The list is short on purpose, and counts no words as masculine or feminine.',
    how: 'Take one of the proposed words. Where the wording is a term of your trade, allow it in `taxonomy.yaml`, under `rules:` with `allow:`.',
    group: 'fairness',
    severity: 'warning',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: A rockstar on the ward.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: An expert on the ward.\n',
      },
    ],
  },
  check: ({ state, allow }) => find(state, allow),
};
