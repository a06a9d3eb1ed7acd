import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Fix, Rule } from '../rule';
import { levelMeant } from '../support/level-named';
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
    const { taxonomy } = state.governance;
    const isKnown = (id: string): boolean => taxonomy.levels.has(id);
    const setLevel = (id: string): Fix => ({ title: fixes.setLevel(id), edits: [replaceText(level, id)] });
    const setCode = (id: string): Fix => {
      const text = `${code.function}.${code.focus}.${id}`;
      return { title: fixes.setCode(text), edits: [replaceText(codeNode, text)] };
    };
    const meant = isKnown(typed) ? undefined : levelMeant(typed, taxonomy);
    // A code with a known level is not given an unknown one.
    const mayBeCode = isKnown(typed) || (!isKnown(code.level) && /^[\p{L}\p{N}]+$/u.test(typed));
    const ways = [
      setLevel(code.level),
      ...(meant !== undefined && meant !== code.level ? [setLevel(meant)] : []),
      ...(mayBeCode ? [setCode(typed)] : []),
    ];
    const levelIsRight = isKnown(typed) && !isKnown(code.level);
    yield {
      ...spanOf(level),
      path: ['level'],
      message: codes.levelMismatch(code.text, code.level, typed),
      suggest: levelIsRight ? ways.toReversed() : ways,
      related: [{ uri: state.uri, span: spanOf(codeNode), message: `The code says ${code.level}.` }],
    };
  },
};
