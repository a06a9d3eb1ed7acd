import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { Rule } from '../rule';
import { statementLists } from '../support/lists';
import { notedOfText, statementsWith } from '../support/own-statements';
import { keySpan, spanOf } from '../support/places';
import { spanInText } from '../support/texts';

/** A word that starts small and has no further capital or sign, as names such as `iOS` and `node.js` have. */
const small = /^\p{Ll}{2,}(?=[\s,;:.!?]|$)/u;
const capital = /^\p{Lu}/u;

const startOf = notedOfText((text) =>
  small.test(text) ? 'small' : capital.test(text) ? 'capital' : undefined,
);
const anySmall = statementsWith((text) => (small.test(text) ? { small } : undefined));

export const mixedCapitals: Rule = {
  unit: 'role',
  meta: {
    name: 'mixed-capitals',
    title: 'Some statements of a list start with a small letter',
    why: 'Most statements of the list start with a capital letter and some do not. It is a small thing, but the list looks as if it had been put together from two sources.',
    how: 'Start all statements of a list the same way; the light bulb does it.',
    group: 'statements',
    severity: 'hint',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n    - lifting of patients\n    - First aid\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n    - Lifting of patients\n    - First aid\n',
      },
    ],
  },
  *check({ state }) {
    if (anySmall(state).length === 0) return;
    for (const list of statementLists(state, 3)) {
      const odd = list.filter((each) => startOf(each) === 'small');
      if (odd.length === 0) continue;
      const big = list.filter((each) => startOf(each) === 'capital');
      if (big.length <= odd.length) continue;
      const path = list[0]?.path.slice(0, -1) ?? [];
      const at = keySpan(state, path);
      if (!at) continue;
      const edits = odd.flatMap(({ node, text }) => {
        const { start, end, exact } = spanInText(state.document.getText(), node, 0, 1);
        return exact ? [{ start, end, text: text.charAt(0).toUpperCase() }] : [];
      });
      yield {
        ...at,
        path,
        message: statements.mixedCapitals(odd.length, list.length),
        suggest: edits.length === odd.length ? [{ title: fixes.allCapitals, edits }] : [],
        related: odd.slice(0, 5).map(({ node }) => ({
          uri: state.uri,
          span: spanOf(node),
          message: 'This one starts with a small letter.',
        })),
      };
    }
  },
};
