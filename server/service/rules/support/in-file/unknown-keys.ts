import { definitionAt, keysAt } from '../../../../model/keys';
import { quoteIfNeeded } from '../../../../model/text/quote';
import { files } from '../../../messages/files';
import { fixes } from '../../../messages/fixes';
import { structure } from '../../../messages/structure';
import { knownWords } from '../../../taxonomy-file/known-words';
import { type ListedWord, listedWordsIn } from '../../../taxonomy-file/listed-words';
import type { FileContext, Finding, Fix } from '../../rule';
import { nearest } from '../nearest';
import { entryAt, spanOf, valueAt } from '../places';
import { replaceText } from '../replace';
import { declare } from '../taxonomy-edit';

/** Keys that nothing knows: neither the format, nor the taxonomy where it may add keys, nor the list of rules. */
export function* unknownKeysInFile(context: FileContext): Iterable<Finding> {
  const { state } = context;
  for (const { keyword, key, path } of state.errors) {
    const entry = key === undefined ? undefined : entryAt(state, [...path, key]);
    if (keyword !== 'additionalProperties' || !entry || definitionAt(state.kind, path)?.open) continue;
    const known = keysAt(state.kind, path).map((info) => info.key);
    const taken = valueAt(state, path)?.entries.map(({ name }) => name) ?? [];
    const near = nearest(
      entry.name,
      known.filter((each) => !taken.includes(each)),
    );
    const own = `x-${entry.name.replace(/\s+/g, '-')}`;
    yield {
      ...spanOf(entry.key),
      path: [...path, entry.name],
      message: files.unknownKey(entry.name, near),
      suggest: [...(near === undefined ? [] : [near]), own].map((name) => ({
        title: name === own ? fixes.ownKey(own) : fixes.renameKey(name),
        edits: [replaceText(entry.key, name)],
      })),
    };
  }
  for (const use of listedWordsIn(state)) if (use.entry) yield* freeKey(context, use);
}

/** A key that is free to choose, but out of a list: a rule's name, a dimension, a section of components. */
function* freeKey(context: FileContext, use: ListedWord): Iterable<Finding> {
  const { state, rules } = context;
  const { list, word, node, path, map } = use;
  const words = list === 'rule' ? rules : knownWords(list, state);
  if (!words || words.has(word) || !(list === 'rule' || list === 'dimension' || list === 'section')) return;
  const keys = list === 'section' ? [] : keysAt(state.kind, path.slice(0, -1)).map(({ key }) => key);
  const free = [...words, ...keys].filter((each) => !map?.entries.some(({ name }) => name === each));
  const near = nearest(word, free);
  const message = {
    rule: () => files.unknownRule(word, near),
    dimension: () => files.unknownDimension(word, near),
    section: () => structure.unknownSection(word, near, [...words]),
  }[list]();
  const rename =
    near === undefined ? [] : [{ title: fixes.renameKey(near), edits: [replaceText(node, near)] }];
  yield { ...spanOf(node), path, message, suggest: [...rename, ...declared(context, use)] };
}

function declared({ state, snapshot }: FileContext, { list, word }: ListedWord): readonly Fix[] {
  if (list !== 'dimension') return [];
  const lines = [`id: ${quoteIfNeeded(word)}`, `name: ${quoteIfNeeded(word)}`];
  const fix = declare(state, snapshot, fixes.declare(word), 'dimensions', lines);
  return fix ? [fix] : [];
}
