import { askedYears } from '../../../model/text/years';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { RoleState } from '../../snapshot';
import type { Finding, Fix, Rule } from '../rule';
import { lineEnd } from '../support/insert';
import { columnAt } from '../support/layout';
import { type OwnStatement, statementsWith } from '../support/own-statements';
import { spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';

const experience = /\bexperience\b|\b(?:years?|yrs?)\s+(?:of|in|as)\b/i;
const degree =
  /\b(?:(?:bachelor|master)(?:['’]?s)?(?: degree| of (?:science|arts)| in\b)|(?:university|college|undergraduate|graduate|associate|academic)(?:['’]?s)? degree|degree in\b|diploma in\b|ph\.?d\b|high school diploma)/i;
const levelWord = /\b(?:entry|junior|mid|senior|expert|staff|principal|executive)[ -]level\b/i;

/** A longer skill is a sentence, in which a level word speaks of other people. */
const longestName = 6;

export const itemInWrongSection: Rule = {
  unit: 'role',
  meta: {
    name: 'item-in-wrong-section',
    title: 'A statement belongs into another section',
    why: 'Years and degrees are proof, and only under `qualifications` are they compared with the level. A level inside the name of a skill says in each role what the taxonomy says once.',
    how: 'Move the statement, or take the level word out of the skill and use `proficiency`.',
    group: 'statements',
    severity: 'hint',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n    - 2 years of experience on a ward\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n  qualifications:\n    - 2 years of experience on a ward\n',
      },
    ],
  },
  *check({ state }) {
    for (const [statement, found] of misplacedIn(state)) yield finding(state, statement, found);
  },
};

interface Misplaced {
  readonly message: string;
  readonly to?: string;
}

const misplacedIn = statementsWith(misplaced);

function misplaced(text: string, section: string): Misplaced | undefined {
  if (section === 'qualifications') return undefined;
  if (askedYears(text) && experience.test(text))
    return { message: statements.yearsElsewhere, to: 'qualifications' };
  if (degree.test(text)) return { message: statements.degreeElsewhere, to: 'qualifications' };
  const isName = section === 'skills' && text.split(/\s+/).length <= longestName;
  const word = isName ? levelWord.exec(text)?.[0] : undefined;
  return word === undefined ? undefined : { message: statements.levelInSkill(word) };
}

function finding(state: RoleState, each: OwnStatement, { message, to }: Misplaced): Finding {
  return {
    ...spanOf(each.node),
    path: each.path,
    message,
    suggest: to === undefined ? [] : move(state, each, to),
  };
}

/** Moves the lines of an item to the end of another list that is there already and indented alike. */
function move(state: RoleState, { path }: OwnStatement, to: string): readonly Fix[] {
  const { tree } = state;
  const from = valueAt(state, path.slice(0, -1));
  const target = valueAt(state, ['components', to]);
  const item = from?.item(Number(path.at(-1)));
  const last = target?.items.at(-1);
  if (!from || !item || !last || from.flow || target?.flow || from.items.length < 2) return [];
  if (columnAt(tree, item.start) !== columnAt(tree, last.start)) return [];
  const removal = removePart(tree, from, item);
  const at = lineEnd(tree, last.end);
  const lines = tree.document
    .getText()
    .slice(removal.start, removal.end)
    .replace(/\r?\n$/, '');
  const eol = tree.document.getText().includes('\r\n') ? '\r\n' : '\n';
  return [{ title: fixes.moveTo(to), edits: [removal, { start: at, end: at, text: eol + lines }] }];
}
