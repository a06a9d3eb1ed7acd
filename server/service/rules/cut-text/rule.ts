import type { ValueKind } from '../../../model/key-info';
import { keyInfo, valueAt } from '../../../model/keys';
import { cutTexts, type TextPlaces } from '../../../model/syntax/diagnose/cut-texts';
import type { AnyState } from '../../snapshot';
import type { AnyContext, Finding, Rule } from '../rule';
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
  check: findings,
  inFile: findings,
};

function* findings({ state }: AnyContext): Iterable<Finding> {
  for (const problem of state.tree.problems) {
    if (problem.rule === 'cut-text') yield syntaxFinding(problem);
  }
  for (const problem of cutTexts(state.tree, placesOf(state))) yield syntaxFinding(problem);
}

function placesOf(state: AnyState): TextPlaces {
  const { kind } = state;
  const fields = kind === 'role' ? state.governance.taxonomy.fields : undefined;
  return {
    expectsText: (path) => {
      const info = valueAt(kind, path);
      return info ? textual.has(info.kind) : path.length === 1 && fields?.has(String(path[0])) === true;
    },
    expectsAmount: (path) => path[0] === 'pay' && valueAt(kind, path)?.kind === 'number',
    knowsKey: (path) => keyInfo(kind, path) !== undefined,
  };
}
