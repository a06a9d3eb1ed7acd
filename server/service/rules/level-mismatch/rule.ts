import type { Edit } from '../../../model/text/span';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { isEmpty, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const levelMismatch: Rule = {
  unit: 'role',
  meta: {
    name: 'level-mismatch',
    title: 'The code and the level say different things',
    why: 'The last part of the code is the level, and `level:` repeats it because people read and edit it. Where they differ, nobody can tell which expectations hold.',
    how: 'Decide which of the two is right; the light bulb changes the other one.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P3\n',
        good: 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\n',
      },
    ],
  },
  *check({ state }) {
    const { code } = state.role;
    const level = valueAt(state, ['level']);
    const codeNode = valueAt(state, ['code']);
    if (!code || !codeNode || level?.text === undefined || isEmpty(level)) return;
    const typed = level.text.trim();
    if (typed === code.level) return;
    const { levels } = state.governance.taxonomy;
    const newCode = `${code.function}.${code.focus}.${typed}`;
    const setLevel = { title: fixes.setLevel(code.level), edits: [replaceText(level, code.level)] as Edit[] };
    const setCode = { title: fixes.setCode(newCode), edits: [replaceText(codeNode, newCode)] as Edit[] };
    const levelIsRight = levels.has(typed) && !levels.has(code.level);
    yield {
      ...spanOf(level),
      path: ['level'],
      message: codes.levelMismatch(code.text, code.level, typed),
      suggest: levelIsRight ? [setCode, setLevel] : [setLevel, setCode],
      related: [{ uri: state.uri, span: spanOf(codeNode), message: `The code says ${code.level}.` }],
    };
  },
};
