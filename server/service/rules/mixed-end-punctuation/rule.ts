import type { Edit } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { RoleState } from '../../snapshot';
import type { Rule } from '../rule';
import { statementLists } from '../support/lists';
import { notedOfText, type OwnStatement, statementsWith } from '../support/own-statements';
import { keySpan, spanOf } from '../support/places';

export const mixedEndPunctuation: Rule = {
  unit: 'role',
  meta: {
    name: 'mixed-end-punctuation',
    title: 'Some statements of a list end with a full stop, others do not',
    why: 'It is a small thing, but on a card the eye stumbles over it, and the list looks as if nobody had read it as a whole.',
    how: 'Choose one way for the list; the light bulb changes all of it.',
    group: 'statements',
    severity: 'hint',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n    - Dresses wounds\n    - Hands over to the next shift.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n    - Dresses wounds.\n    - Hands over to the next shift.\n',
      },
    ],
  },
  *check({ state }) {
    if (anyOpen(state).length === 0) return;
    for (const list of statementLists(state, 3)) {
      const open = list.filter((each) => endOf(each) === 'open');
      if (open.length === 0) continue;
      const ended = list.filter((each) => endOf(each) === 'stop');
      if (ended.length === 0) continue;
      const path = list[0]?.path.slice(0, -1) ?? [];
      const at = keySpan(state, path);
      if (!at) continue;
      const all = { title: fixes.allStops, edits: open.flatMap((each) => addStop(state, each)) };
      const none = { title: fixes.noStops, edits: ended.flatMap((each) => dropStop(state, each)) };
      const whole = [
        ...(all.edits.length === open.length ? [all] : []),
        ...(none.edits.length === ended.length ? [none] : []),
      ];
      yield {
        ...at,
        path,
        message: statements.mixedEnds(ended.length, open.length),
        suggest: ended.length >= open.length ? whole : whole.toReversed(),
        related: (ended.length < open.length ? ended : open).slice(0, 5).map(({ node }) => ({
          uri: state.uri,
          span: spanOf(node),
          message: 'This one differs from most of the list.',
        })),
      };
    }
  },
};

type End = 'stop' | 'open' | 'other';

const endOf = notedOfText(endIn);
const anyOpen = statementsWith((text) => (endIn(text) === 'open' ? { text } : undefined));

function endIn(text: string): End {
  const end = text.trimEnd();
  return end.endsWith('.') ? 'stop' : /[\p{L}\p{N})]$/u.test(end.slice(-2)) ? 'open' : 'other';
}

/** Offset behind the last character of the text, inside its quotes. */
function textEnd(state: RoleState, { node, text }: OwnStatement): number | undefined {
  const quoted = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const end = node.end - quoted;
  const last = text.trimEnd().slice(-1);
  return state.document.getText()[end - 1] === last ? end : undefined;
}

function addStop(state: RoleState, each: OwnStatement): readonly Edit[] {
  const end = textEnd(state, each);
  return end === undefined ? [] : [{ start: end, end, text: '.' }];
}

function dropStop(state: RoleState, each: OwnStatement): readonly Edit[] {
  const end = textEnd(state, each);
  return end === undefined ? [] : [{ start: end - 1, end, text: '' }];
}
