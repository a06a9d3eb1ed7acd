import { fileName } from '../../../model/text/uri';
import { across } from '../../messages/across';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { codePlaces, knowsOthers, othersWithCode, othersWithFormerCode } from '../support/other-roles';
import { spanOf, valueAt } from '../support/places';
import { removePart } from '../support/remove';

export const formerCodeTaken: Rule = {
  unit: 'taxonomy',
  meta: {
    name: 'former-code-taken',
    title: 'A former code is the code of another role',
    why: 'Former codes keep old links and systems working: whoever asks for the old code finds the role under its new one. When another role has that code today, they find the wrong role and do not notice. When two roles claim the same old code, as after copying a file, they find one of the two by chance.',
    how: 'Remove the former code from the role that never had it, or give the other role a code that was never used.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        others: { 'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n' },
        bad: 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\nformerCodes:\n  - NURS.GEN.P2\n',
        good: 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\nformerCodes:\n  - NURS.OLD.P2\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    if (!knowsOthers(state, snapshot)) return;
    for (const item of valueAt(state, ['formerCodes'])?.items ?? []) {
      const path = ['formerCodes', item.index];
      const node = valueAt(state, path);
      if (!node?.text) continue;
      const others = othersWithCode(state, snapshot, node.text);
      const [first] = others;
      const [twin] = othersWithFormerCode(state, snapshot, node.text);
      const at = { ...spanOf(node), path, suggest: removal(state, item.index) };
      if (node.text === state.role.head.code) yield { ...at, message: across.formerCodeOwn(node.text) };
      else if (first)
        yield {
          ...at,
          message: across.formerCodeTaken(node.text, first.title, fileName(first.uri)),
          related: codePlaces(others, across.formerCodeTakenPlace),
        };
      else if (twin)
        yield {
          ...at,
          message: across.formerCodeTwice(node.text, twin.title, fileName(twin.uri)),
          related: codePlaces([twin], across.formerCodeTwicePlace),
        };
    }
  },
};

/** Takes the code out; with the last one the key goes too. */
function removal(state: RoleState, index: number): NonNullable<Finding['suggest']> {
  const list = valueAt(state, ['formerCodes']);
  const root = valueAt(state, []);
  const item = list?.items.find((each) => each.index === index);
  const entry = root?.entry('formerCodes');
  if (!list || !item || !root || !entry) return [];
  const edit =
    list.items.length > 1 ? removePart(state.tree, list, item) : removePart(state.tree, root, entry);
  return [{ title: fixes.removeFormerCode, edits: [edit] }];
}
