import { codes } from '../../../messages/codes';
import { fixes } from '../../../messages/fixes';
import { knownWords } from '../../../taxonomy-file/known-words';
import { listedWordsIn } from '../../../taxonomy-file/listed-words';
import type { FileContext, Finding } from '../../rule';
import { nearest } from '../nearest';
import { spanOf } from '../places';
import { replaceText } from '../replace';

/** References of inherited components to items that the library has not. */
export function* unknownRefsInFile({ state }: FileContext): Iterable<Finding> {
  const items = knownWords('libraryItem', state) ?? new Set<string>();
  for (const { list, word, path, node, map } of listedWordsIn(state)) {
    if (list !== 'libraryItem' || items.has(word)) continue;
    const near = nearest(word, items);
    const change =
      near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }];
    const ref = map?.entry('ref');
    const own =
      ref && !map?.entry('statement')
        ? [{ title: fixes.asStatement, edits: [replaceText(ref.key, 'statement')] }]
        : [];
    yield {
      ...spanOf(node),
      path,
      message: codes.unknownRef(word, near, items.size > 0),
      suggest: [...change, ...own],
    };
  }
}
