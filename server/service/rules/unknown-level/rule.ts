import type { Node } from '../../../model/syntax/node';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { levelMeant } from '../support/level-named';
import { isEmpty, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const unknownLevel: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-level',
    title: 'A level is not one of the ladder',
    why: 'What is expected of a role, which components it inherits and where it stands on the ladder all follow from its level. A level that the ladder does not have gives none of that.',
    how: 'Choose one of the levels, or add the rung to `taxonomy.yaml` under `levels:`.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P22\nlevel: P22\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  *check({ state }) {
    const { levels } = state.governance.taxonomy;
    if (levels.size === 0) return;
    const node = valueAt(state, ['level']);
    const code = valueAt(state, ['code']);
    const inCode = state.role.code?.level;
    if (node?.text !== undefined && !isEmpty(node)) {
      const level = node.text.trim();
      if (levels.has(level) || (inCode !== undefined && inCode !== level && levels.has(inCode))) return;
      yield finding(state, node, level, inCode === level ? code : undefined);
    } else if (code && inCode !== undefined && !levels.has(inCode)) {
      yield finding(state, code, inCode, undefined);
    }
  },
};

/** `twin` is the code, where it ends with the same level and has to change along. */
function finding(state: RoleState, node: Node, level: string, twin: Node | undefined): Finding {
  const known = [...state.governance.taxonomy.levels.keys()];
  const near = levelMeant(level, state.governance.taxonomy);
  const change = (text: string): string => text.replace(/[^.]*$/, near ?? level);
  const edits = [node, ...(twin ? [twin] : [])].map((each) => replaceText(each, change(each.text ?? '')));
  return {
    ...spanOf(node),
    path: node.path,
    message: codes.unknownLevel(level, near, known),
    suggest: near === undefined ? [] : [{ title: fixes.setLevel(near), edits }],
  };
}
