import { keyInfo } from '../../../../model/keys';
import { fixes } from '../../../messages/fixes';
import { structure } from '../../../messages/structure';
import { declaredWords, knownWords } from '../../../taxonomy-file/known-words';
import { type ListedWord, listedWordsIn, type WordSource } from '../../../taxonomy-file/listed-words';
import type { FileContext, Finding } from '../../rule';
import { nearest } from '../nearest';
import { isEmpty, spanOf, valueAt } from '../places';
import { replaceText } from '../replace';

/** Lists of words, in contrast to lists of things that have an id. */
const wordLists: ReadonlySet<WordSource> = new Set([
  'proficiency',
  'status',
  'aliasType',
  'basis',
  'requirement',
]);

/** Words that are none of their list: of a list that a taxonomy extends, or of one that the format fixes. */
export function* unknownWordsInFile({ state }: FileContext): Iterable<Finding> {
  for (const use of listedWordsIn(state)) {
    if (!wordLists.has(use.list) || isPart(use)) continue;
    const words = knownWords(use.list, state);
    if (words && words.size > 0 && !words.has(use.word)) yield finding(use, use.word, [...words]);
  }
  for (const { keyword, path, params } of state.errors) {
    const node = valueAt(state, path);
    if (keyword !== 'enum' || isEmpty(node) || node?.text === undefined) continue;
    const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
    const list = keyInfo(state.kind, path)?.words;
    const words = list && declaredWords(list, state.governance.taxonomy)?.map(({ id }) => id);
    yield finding({ path, node }, node.text, words ?? allowed);
  }
}

/** A deeper part of a role, such as `story.plan`, may be asked for too. */
function isPart({ list, word }: ListedWord): boolean {
  return (
    list === 'requirement' &&
    word.includes('.') &&
    keyInfo('role', word.split('.')) !== undefined &&
    !word.startsWith('components.')
  );
}

function finding(
  { path, node }: Pick<ListedWord, 'path' | 'node'>,
  word: string,
  words: readonly string[],
): Finding {
  const near = nearest(word, words);
  const others = words.filter((each) => each !== near);
  const offered = [...(near === undefined ? [] : [near]), ...(words.length <= 8 ? others : [])];
  const key = path.findLast((step) => typeof step === 'string' && (step !== word || node.isKey === false));
  return {
    ...spanOf(node),
    path,
    message: structure.unknownValue(String(node.isKey ? path.at(-2) : key), word, near, words),
    suggest: offered.map((each) => ({ title: fixes.change(each), edits: [replaceText(node, each)] })),
  };
}
