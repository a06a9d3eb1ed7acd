import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { knowsOthers, othersWithCode } from '../support/other-roles';
import { isOverlay, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const overlayWithoutBase: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'overlay-without-base',
    title: 'A regional role has no main file',
    why: 'A file with a region of its own says only what differs there; everything else comes from the file of the same code in the taxonomy’s region. Without that file the role stays a fragment.',
    how: 'Add the main file, correct the code, or take the taxonomy’s region where this is the main file.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        taxonomy: 'region: global\n',
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'title: Pflegekraft\ncode: NURS.WRD.P2\nlevel: P2\nregion: de\n',
        good: 'title: Pflegekraft\ncode: NURS.GEN.P2\nlevel: P2\nregion: de\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { code, region } = state.role.head;
    const { uri, region: own } = state.governance.taxonomy;
    const node = valueAt(state, ['region']);
    // Without a taxonomy nobody has said which region is the main one.
    if (!code || region === undefined || !node || uri === undefined) return;
    if (!isOverlay(state) || !knowsOthers(state, snapshot)) return;
    const hasBase = othersWithCode(state, snapshot, code).some((facts) => (facts.region ?? own) === own);
    if (hasBase) return;
    yield {
      ...spanOf(node),
      path: ['region'],
      message: across.overlayWithoutBase(code, region, own),
      suggest: [{ title: fixes.change(own), edits: [replaceText(node, own)] }],
    };
  },
};
