import { parseCode } from '../../../model/role/code';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { isEmpty, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const malformedCode: Rule = {
  unit: 'role',
  meta: {
    name: 'malformed-code',
    title: 'A code has not the form of a role code',
    why: 'The code says in three parts where the role stands: function, focus and level. Without them the role has no place in the tree, no level and no neighbours.',
    how: 'Write three parts of letters and digits with dots between, such as `DEVO.GEN.P3`.',
    group: 'codes',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS-GEN-P2\nlevel: P2\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  *check({ state }) {
    for (const key of ['code', 'replacedBy']) {
      const node = valueAt(state, [key]);
      if (node?.text === undefined || isEmpty(node) || parseCode(node.text.trim())) continue;
      const mended = mend(node.text);
      yield {
        ...spanOf(node),
        path: [key],
        message: codes.malformedCode(node.text),
        suggest:
          mended === undefined ? [] : [{ title: fixes.change(mended), edits: [replaceText(node, mended)] }],
      };
    }
  },
};

/** The code with dots where other signs stand between its parts. */
function mend(code: string): string | undefined {
  const dotted = code
    .trim()
    .replace(/[\s._/:\\–—-]+/g, '.')
    .replace(/^\.|\.$/g, '');
  return parseCode(dotted) ? dotted : undefined;
}
