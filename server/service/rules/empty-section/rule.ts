import type { Path } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { numbered } from '../support/insert';
import { isEmpty, keySpan, titleLine, valueAt } from '../support/places';
import { type Gap, gapsOf } from '../support/required';
import { fill, templateFor } from '../support/templates';

export const emptySection: Rule = {
  unit: 'role',
  meta: {
    name: 'empty-section',
    title: 'A part that readers expect is empty',
    why: 'The key is there, but nothing stands behind it. On the card that looks like an oversight. Only parts that are expected count: the summary, the status, the components, and what the status of the role asks for.',
    how: 'Fill the part in, or remove the key where the part is not needed.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\nsummary:\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\nsummary: Looks after the patients of one ward.\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n',
      },
    ],
  },
  *check({ state }) {
    for (const gap of gapsOf(state))
      if (gap.present && gap.review === undefined && !isUnreadable(state, gap)) yield finding(state, gap);
  },
};

/** True where something stands there, but in a form that cannot be used: then that is what is wrong. */
function isUnreadable(state: RoleState, { path }: Gap): boolean {
  const isInside = (place: Path): boolean => path.every((step, index) => place[index] === step);
  return state.role.errors.some((error) => isInside(error.path) && !isEmpty(valueAt(state, error.path)));
}

function finding(state: RoleState, { path, status }: Gap): Finding {
  const key = path.at(-1) ?? '';
  const section = key === 'components' ? state.role.sections[0] : undefined;
  const target = section ? ['components', section.key] : [...path];
  const edits = numbered(fill(state, target, templateFor(target).value));
  return {
    ...(keySpan(state, path) ?? titleLine(state)),
    path,
    message: status === undefined ? structure.emptyExpected(key) : structure.emptyForStatus(key, status),
    suggest:
      edits.length > 0 ? [{ title: fixes.fill(target.at(-1) ?? key), edits: edits, snippet: true }] : [],
  };
}
