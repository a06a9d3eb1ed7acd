import type { ValueKind } from '../../../model/key-info';
import { valueAt as infoAt } from '../../../model/keys';
import { quote } from '../../../model/text/quote';
import type { Path } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Rule } from '../rule';
import { numbersInFile } from '../support/in-file/numbers';
import { spanOf } from '../support/places';
import { otherThanText } from '../support/scalars';

const textual: ReadonlySet<ValueKind> = new Set(['string', 'text', 'statement', 'word', 'day']);

export const numberAsText: Rule = {
  unit: 'role',
  meta: {
    name: 'number-as-text',
    title: 'A text is typed as a number',
    why: 'Codes and names are texts, even if they consist of digits. Rolewright reads them as typed, but other tools that read the same file get a number and may not find the code. Where YAML would even change the value, `cut-text` says so.',
    how: 'Put quotes around the value; the fix does so.',
    group: 'structure',
    severity: 'info',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: isco-88\n    code: 2230\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: isco-88\n    code: "2230"\n',
      },
    ],
  },
  *check({ state }) {
    for (const { node, path } of otherThanText(state.tree.root)) {
      if (node.green.kind !== 'scalar' || node.style !== 'plain') continue;
      const { value, text } = node.green;
      if ((typeof value !== 'number' && typeof value !== 'boolean') || String(value) !== text) continue;
      if (!isText(state, path)) continue;
      yield {
        ...spanOf(node),
        path,
        message: structure.numberAsText(text),
        fix: { title: fixes.quote, edits: [{ start: node.start, end: node.end, text: quote(text) }] },
      };
    }
  },
  inFile: numbersInFile,
};

/** `ids` may hold numbers, and a year is a number in `asOf`. */
function isText({ governance }: RoleState, path: Path): boolean {
  const info = infoAt('role', path);
  if (info) return textual.has(info.kind) && path[0] !== 'ids' && path.at(-1) !== 'asOf';
  return path.length === 1 && governance.taxonomy.fields.get(String(path[0]))?.values !== undefined;
}
