import { parseCode } from '../../../model/role/code';
import { assessments } from '../../messages/assessments';
import { fixes } from '../../messages/fixes';
import type { FileState, Snapshot } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { nearest } from '../support/nearest';
import { spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const assessmentWithoutRole: Rule = {
  unit: 'file',
  meta: {
    name: 'assessment-without-role',
    title: 'An assessment is about a role that does not exist',
    why: 'An assessment finds its role by the code. Where no role has it, nothing can be offered, checked or planned. A former code still leads to the role, so that one is only a remark.',
    how: 'Correct the code, or take the one that the role has today.',
    group: 'assessments',
    severity: 'warning',
    examples: [
      {
        kind: 'assessment',
        taxonomy: 'format: 1\n',
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'role: NURS.GNE.P2\ndate: 2026-07-01\n',
        good: 'role: NURS.GEN.P2\ndate: 2026-07-01\n',
      },
    ],
  },
  *inFile({ state, snapshot }) {
    const node = valueAt(state, ['role']);
    if (state.kind !== 'assessment' || !node?.text || !parseCode(node.text)) return;
    const now = state.assessed?.role.head.code;
    if (now === node.text || snapshot.complete === false) return;
    const codes = codesIn(state, snapshot);
    // A file that stands alone says nothing about what else there is.
    if (codes.size === 0) return;
    const near = now ?? nearest(node.text, codes);
    const finding: Finding = {
      ...spanOf(node),
      path: ['role'],
      message:
        now === undefined ? assessments.withoutRole(node.text, near) : assessments.formerCode(node.text, now),
      suggest: near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }],
    };
    yield now === undefined ? finding : { ...finding, severity: 'info' };
  },
};

/** The codes of all roles that the assessment may be about: of its taxonomy, or of any where it has none. */
function codesIn({ governance: { taxonomy } }: FileState, { index }: Snapshot): ReadonlySet<string> {
  const roles = [...index.roles()].filter(
    (facts) => taxonomy.uri === undefined || facts.taxonomy === taxonomy.uri,
  );
  return new Set(roles.flatMap(({ code }) => code ?? []));
}
