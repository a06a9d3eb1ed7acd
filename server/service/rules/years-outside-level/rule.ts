import { type AskedYears, askedYears, yearRange } from '../../../model/text/years';
import { fixes } from '../../messages/fixes';
import { levels } from '../../messages/levels';
import type { Rule } from '../rule';
import { spanInText, statementNode } from '../support/texts';

export const yearsOutsideLevel: Rule = {
  unit: 'component',
  meta: {
    name: 'years-outside-level',
    title: 'A qualification asks for years that the level does not mean',
    why: 'The level says how many years people on it usually bring. A qualification that asks for more keeps out people who belong there; one that asks for less promises the role to people who do not. `3+ years` only sets a lower bound, and a level without years is never compared.',
    how: 'Ask for the years of the level, or move the role to the level that fits. The years of a level are set in `taxonomy.yaml` under `typicalYears`.',
    group: 'levels',
    severity: 'warning',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  qualifications:\n    - 6 to 8 years of experience on a ward\n',
        good: 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  qualifications:\n    - 3 to 5 years of experience on a ward\n',
      },
    ],
  },
  *check({ component, resolved, state }) {
    const { part, section } = component;
    const { level } = resolved;
    const range = yearRange(level?.typicalYears);
    const node = part && section === 'qualifications' ? statementNode(state, part.node) : undefined;
    const asked = askedYears(node?.text ?? '');
    if (!node || !level || !range || !asked || inside(asked, range)) return;
    const { start, end, exact } = spanInText(state.document.getText(), node, asked.start, asked.end);
    const usual = String(level.typicalYears);
    const words = (node.text ?? '').slice(asked.start, asked.end);
    yield {
      start,
      end,
      message: levels.years(words, level.id, usual),
      suggest: exact ? [{ title: fixes.askFor(usual), edits: [{ start, end, text: `${usual} years` }] }] : [],
    };
  },
};

function inside(asked: AskedYears, range: { readonly from: number; readonly to: number }): boolean {
  const { from, to } = asked;
  return range.from <= from && from <= range.to && (to === undefined || to <= range.to);
}
