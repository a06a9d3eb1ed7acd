import type { Path } from '../../../model/text/span';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { RoleState } from '../../snapshot';
import type { Finding, Rule } from '../rule';
import { unknownWordsInFile } from '../support/in-file/unknown-words';
import { nearest } from '../support/nearest';
import { isEmpty, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';
import { fixedWords, unknownWords } from '../support/word-places';

export const unknownValue: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-value',
    title: 'A word is not one of its list',
    why: 'Statuses, kinds of titles, proficiencies and the like come from lists, so that roles can be counted and compared. A word outside its list is left out of all of that.',
    how: 'Choose one of the words that the message names. A taxonomy can add words: proficiencies and classification systems by their own lists, words for status, kinds of titles and sources of pay under `words:`.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: aproved\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nstatus: approved\n',
      },
    ],
  },
  *check({ state }) {
    for (const { path, words } of unknownWords(state)) yield* finding(state, path, words);
    for (const { keyword, path, params } of state.role.errors) {
      if (keyword !== 'enum' || isEmpty(valueAt(state, path))) continue;
      const allowed = Array.isArray(params.allowedValues)
        ? params.allowedValues.map(String)
        : fixedWords(path);
      yield* finding(state, path, allowed);
    }
  },
  inFile: unknownWordsInFile,
};

function* finding(state: RoleState, path: Path, words: readonly string[]): Iterable<Finding> {
  const node = valueAt(state, path);
  if (node?.text === undefined) return;
  const near = nearest(node.text, words);
  const others = words.filter((word) => word !== near);
  const offered = [...(near === undefined ? [] : [near]), ...(words.length <= 8 ? others : [])];
  yield {
    ...spanOf(node),
    path,
    message: structure.unknownValue(String(path.at(-1)), node.text, near, words),
    suggest: offered.map((word) => ({ title: fixes.change(word), edits: [replaceText(node, word)] })),
  };
}
