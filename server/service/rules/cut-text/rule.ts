import type { ValueKind } from '../../../model/key-info';
import { keyInfo, valueAt } from '../../../model/keys';
import { cutTexts, type TextPlaces } from '../../../model/syntax/diagnose/cut-texts';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { Path } from '../../../model/text/span';
import type { Rule } from '../rule';
import { syntaxFinding } from '../support/syntax-rule';

const textual: ReadonlySet<ValueKind> = new Set(['string', 'text', 'statement', 'word', 'day']);

export const cutText: Rule = {
  unit: 'role',
  meta: {
    name: 'cut-text',
    title: 'YAML read the text otherwise than it was meant',
    why: 'Some signs have a meaning in YAML: a colon with a space makes a key, a space with # starts a comment, commas and braces make lists and groups. `010` is read as ten and `1.10` as 1.1. Nothing looks wrong, but a part of the text is gone or changed.',
    how: 'Put quotes around the text; where the cause is certain, the fix does so.',
    group: 'text',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Owns: the medicine cabinet\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - "Owns: the medicine cabinet"\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: isco-88\n    code: 1.10\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: isco-88\n    code: "1.10"\n',
      },
    ],
  },
  *check({ state, resolved }) {
    for (const problem of state.tree.problems) {
      if (problem.rule === 'cut-text') yield syntaxFinding(problem);
    }
    for (const problem of cutTexts(state.tree, placesOf(resolved.taxonomy))) yield syntaxFinding(problem);
  },
};

function placesOf({ fields }: Taxonomy): TextPlaces {
  return {
    expectsText: (path: Path) => {
      const info = valueAt('role', path);
      return info ? textual.has(info.kind) : path.length === 1 && fields.has(String(path[0]));
    },
    knowsKey: (path: Path) => keyInfo('role', path) !== undefined,
  };
}
