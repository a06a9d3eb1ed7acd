import { keysAt } from '../../../model/keys';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { Rule } from '../rule';
import { roleKeys, typedUnreadably } from '../support/keys';
import { entryAt, isOverlay, titleLine, valueAt } from '../support/places';
import { addOrFill, templateFor } from '../support/templates';

export const missingRecommended: Rule = {
  unit: 'role',
  meta: {
    name: 'missing-recommended',
    title: 'Something worth having is missing',
    why: 'A story says why the role exists, outputs say what it delivers, aliases let people find it under other names, and classifications connect it to outside figures. None of them is needed, so this is one quiet remark for the whole role.',
    how: 'Add what helps your readers, one part after the other, or all at once. Switch the rule off where your roles do without.',
    group: 'structure',
    severity: 'info',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nversion: 1\nowner: ward-leads\nstory:\n  who: A nurse who likes order.\naliases:\n  - title: Registered Nurse\nclassifications:\n  - system: soc-2018\n    code: 29-1141\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nversion: 1\nowner: ward-leads\nstory:\n  who: A nurse who likes order.\noutputs:\n  - A ward round that starts on time.\naliases:\n  - title: Registered Nurse\nclassifications:\n  - system: soc-2018\n    code: 29-1141\n',
      },
    ],
  },
  *check({ state }) {
    if (valueAt(state, [])?.kind !== 'map' || isOverlay(state)) return;
    const { taxonomy } = state.governance;
    const keys = keysAt('role', [])
      .filter(({ recommended }) => recommended)
      .map(({ key }) => key)
      .filter((key) => !entryAt(state, [key]) && !typedUnreadably(state, key));
    if (keys.length === 0) return;
    const offer = (some: readonly string[]) =>
      addOrFill(
        state,
        [],
        some.map((key) => templateFor([key])),
        roleKeys(taxonomy),
      );
    const all = keys.length > 1 ? [{ title: fixes.addAll(keys), edits: offer(keys), snippet: true }] : [];
    yield {
      ...titleLine(state),
      path: ['title'],
      message: structure.missingRecommended(keys),
      suggest: [
        ...keys.map((key) => ({ title: fixes.add(key), edits: offer([key]), snippet: true })),
        ...all,
      ],
    };
  },
};
