import type { RoleFacts } from '../../../model/facts/facts';
import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { RoleState, Snapshot } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { nearest, slipsInCode } from '../support/nearest';
import { knowsOthers, otherRoles } from '../support/other-roles';
import { spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';
import { replaceText } from '../support/replace';

export const missingReplacement: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'missing-replacement',
    title: 'The role that should take over does not exist',
    why: 'With `replacedBy` an ended role leads people to the one that takes over. Where no role has that code, now or in former times, they are led nowhere.',
    how: 'Correct the code, or remove the line where nothing takes over.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\nstatus: retired\nreplacedBy: NURS.GNE.P2\n',
        good: 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\nstatus: retired\nreplacedBy: NURS.GEN.P2\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { replacedBy, code } = state.role.head;
    const node = valueAt(state, ['replacedBy']);
    if (!replacedBy || !node || !knowsOthers(state, snapshot)) return;
    const at = { ...spanOf(node), path: ['replacedBy'] };
    if (replacedBy === code) yield { ...at, message: across.replacesItself, suggest: removal(state) };
    else if (!exists(state, replacedBy, snapshot)) {
      const codes = otherRoles(state, snapshot).flatMap((facts) => facts.code ?? []);
      // A file that stands alone says nothing about what else there is.
      if (codes.length === 0) return;
      const near = nearest(replacedBy, new Set(codes.filter((each) => each !== code)), slipsInCode);
      yield {
        ...at,
        message: across.missingReplacement(replacedBy, near),
        suggest: [
          ...(near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }]),
          ...removal(state),
        ],
      };
    }
  },
};

/** What another taxonomy calls by the same code is another role. */
function exists({ governance }: RoleState, code: string, { index }: Snapshot): boolean {
  const here = ({ taxonomy }: RoleFacts): boolean => taxonomy === governance.taxonomy.uri;
  return index.byCode(code).some(here) || index.byFormerCode(code).some(here);
}

function removal(state: RoleState): NonNullable<Finding['suggest']> {
  const root = valueAt(state, []);
  const entry = root?.entry('replacedBy');
  return root && entry
    ? [{ title: fixes.removeKey('replacedBy'), edits: [removePart(state.tree, root, entry)] }]
    : [];
}
