import type { Edit } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { orderAt, typedUnreadably } from '../support/keys';
import { keySpan, titleLine, valueAt } from '../support/places';
import { type Gap, gapsOf } from '../support/required';
import { addOrFill, templateFor } from '../support/templates';

export const missingExpected: Rule = {
  unit: 'role',
  meta: {
    name: 'missing-expected',
    title: 'Something that a role should have is missing',
    why: 'A role works with title, code and level alone, but readers expect a status, a summary and at least one section of components. A taxonomy can ask for more at a status: by default an approved role also needs responsibilities, skills, outputs and one accepted classification.',
    how: 'Add the part; the light bulb writes it in the right place. What a status asks for can be changed in `taxonomy.yaml` under `required:`.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: draft\nsummary: Looks after the patients of one ward.\ncomponents:\n  tasks:\n    - Checks the vital signs of each patient.\n',
      },
    ],
  },
  *check({ state }) {
    for (const gap of gapsOf(state)) {
      if (gap.present && gap.review === undefined) continue;
      if (!typedUnreadably(state, gap.path.at(-1) ?? '')) yield finding(state, gap);
    }
  },
};

function finding(state: RoleState, gap: Gap): Finding {
  const { path, status, review } = gap;
  const key = path.at(-1) ?? '';
  const what = review === undefined ? `“${key}”` : `one of its ${key} to be ${review}`;
  const edits = review !== undefined && gap.present ? [] : edit(state, path);
  const title = review === undefined ? fixes.add(key) : fixes.add(path[0] ?? '');
  const at =
    status === undefined
      ? titleLine(state)
      : (keySpan(state, gap.present ? path : ['status']) ?? titleLine(state));
  return {
    ...at,
    path,
    message: status === undefined ? structure.missingExpected(key) : structure.missingForStatus(what, status),
    suggest: edits.length > 0 ? [{ title, edits, snippet: true }] : [],
  };
}

/** Adds the key; a section also brings `components:` where that is missing. */
function edit(state: RoleState, path: readonly string[]): readonly Edit[] {
  const { taxonomy } = state.governance;
  const [first = '', section] = path;
  if (section !== undefined && valueAt(state, [first])?.kind !== 'map') {
    const entry = {
      key: first,
      value: `\n\t${section}:${templateFor(path).value.replace('\n\t', '\n\t\t')}`,
    };
    return addOrFill(state, [], [entry], orderAt([], taxonomy));
  }
  const owner = path.slice(0, -1);
  return addOrFill(state, owner, [templateFor(path)], orderAt(owner, taxonomy));
}
