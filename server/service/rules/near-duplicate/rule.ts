import { normalised } from '../../../model/role/component';
import { contentWords, overlap } from '../../../model/text/content-words';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { Rule } from '../rule';
import { hasMoreStatements, notedOfText, type OwnStatement, ownStatements } from '../support/own-statements';
import { spanOf } from '../support/places';
import { removeItem } from '../support/remove-statement';

/** Below three telling words nearly everything resembles something. */
const fewest = 3;
/** Past this many statements comparing all pairs would be felt while typing. */
const most = 200;
const alike = 0.75;

export const nearDuplicate: Rule = {
  unit: 'role',
  meta: {
    name: 'near-duplicate',
    title: 'Two sections say nearly the same',
    why: 'Responsibilities and tasks are often the same lines in other words. Each of them has to be read, assessed and kept up to date, and the role looks larger than it is.',
    how: 'Keep the better of the two, or make the difference visible. Words that join others and stock phrases do not count in the comparison, and statements of the same section are not compared.',
    group: 'statements',
    severity: 'hint',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  responsibilities:\n    - Trains new colleagues on the ward.\n  tasks:\n    - Training of new ward colleagues\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  responsibilities:\n    - Trains new colleagues on the ward.\n  tasks:\n    - Shows each starter where the medicines are kept.\n',
      },
    ],
  },
  *check({ state }) {
    if (hasMoreStatements(state, most)) return;
    const all = ownStatements(state).filter((each) => compared(each).words.size >= fewest);
    for (const [index, each] of all.entries()) {
      const other = firstAlike(all, index);
      if (!other) continue;
      yield {
        ...spanOf(each.node),
        path: each.path,
        message: statements.nearDuplicate(other.section),
        suggest: removeItem(state, each.path, fixes.removeStatement),
        related: [{ uri: state.uri, span: spanOf(other.node), message: `Nearly the same: “${other.text}”` }],
      };
    }
  },
};

const compared = notedOfText((text) => ({ key: normalised(text), words: contentWords(text) }));

/** The first statement before one that says nearly the same. */
function firstAlike(all: readonly OwnStatement[], index: number): OwnStatement | undefined {
  const each = all[index];
  for (const earlier of all) {
    if (earlier === each) break;
    if (each && resembles(earlier, each)) return earlier;
  }
  return undefined;
}

/** Equal statements are another rule's. */
function resembles(a: OwnStatement, b: OwnStatement): boolean {
  if (a.section === b.section) return false;
  const [one, other] = [compared(a), compared(b)];
  return one.key !== other.key && overlap(one.words, other.words) >= alike;
}
