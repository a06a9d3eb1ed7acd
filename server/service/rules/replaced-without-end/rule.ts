import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Fix, Rule } from '../rule';
import { roleKeys } from '../support/keys';
import { isEmpty, keySpan, titleLine, valueAt } from '../support/places';
import { removePart } from '../support/remove';
import { replaceText } from '../support/replace';
import { withoutTabStops } from '../support/snippet';
import { addOrFill } from '../support/templates';

const ended: readonly string[] = ['deprecated', 'retired'];

export const replacedWithoutEnd: Rule = {
  unit: 'role',
  meta: {
    name: 'replaced-without-end',
    title: 'A role names its successor but has not ended',
    why: 'With `replacedBy` a role says which one takes over. Readers follow it only from a role that is deprecated or retired; in any other status it leaves open which of the two counts.',
    how: 'Set the status to `deprecated` or `retired`, or remove `replacedBy`.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: approved\nreplacedBy: NURS.CLI.P2\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: deprecated\nreplacedBy: NURS.CLI.P2\n',
      },
    ],
  },
  *check({ state }) {
    if (isEmpty(valueAt(state, ['replacedBy']))) return;
    const { status } = state.role.head;
    if (status !== undefined && ended.includes(status)) return;
    const root = valueAt(state, []);
    const entry = root?.entry('replacedBy');
    const removal: readonly Fix[] =
      root && entry
        ? [{ title: fixes.removeKey('replacedBy'), edits: [removePart(state.tree, root, entry)] }]
        : [];
    yield {
      ...(keySpan(state, ['replacedBy']) ?? titleLine(state)),
      path: ['replacedBy'],
      message: structure.replacedWithoutEnd(status),
      suggest: [...ended.flatMap((each) => setStatus(state, each)), ...removal],
    };
  },
};

function setStatus(state: RoleState, status: string): readonly Fix[] {
  const node = valueAt(state, ['status']);
  const edits =
    node?.text !== undefined && !isEmpty(node)
      ? [replaceText(node, status)]
      : addOrFill(state, [], [{ key: 'status', value: ` ${status}` }], roleKeys(state.governance.taxonomy));
  const plain = edits.map((edit) => ({ ...edit, text: withoutTabStops(edit.text) }));
  return plain.length > 0 ? [{ title: fixes.setStatus(status), edits: plain }] : [];
}
