import { framework } from '../../../data/framework';
import { quoteIfNeeded } from '../../../model/text/quote';
import { files, kindsOfId } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import { builtInIds, definitionsIn } from '../../taxonomy-file/definitions';
import { knownWords, listOf } from '../../taxonomy-file/known-words';
import { type ListedWord, listedWordsIn, type WordSource } from '../../taxonomy-file/listed-words';
import type { FileContext, Finding, Rule } from '../rule';
import { nearest } from '../support/nearest';
import { isEmpty, spanOf } from '../support/places';
import { replaceText } from '../support/replace';
import { declare } from '../support/taxonomy-edit';

const checked: ReadonlySet<WordSource> = new Set([
  'track',
  'superfunction',
  'function',
  'level',
  'componentType',
]);

/** Lists in which a new definition is but an id and a name. */
const declarable: ReadonlySet<string> = new Set(['tracks', 'superfunctions', 'functions']);

export const unknownId: Rule = {
  unit: 'file',
  meta: {
    name: 'unknown-id',
    title: 'An id leads to nothing',
    why: 'Levels name their track, functions their superfunction, focuses their functions, bridges and library items their levels. Where such an id is not declared, that part of the taxonomy hangs in the air: the level stands on no ladder, the focus is open to nobody, the expectation is never shown.',
    how: 'Take the proposed id, or declare the missing one in its list.',
    group: 'taxonomy',
    severity: 'error',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'functions:\n  - id: NURS\n    name: Nursing\n    superfunction: CAER\nsuperfunctions:\n  - id: CARE\n    name: Patient care\n',
        good: 'functions:\n  - id: NURS\n    name: Nursing\n    superfunction: CARE\nsuperfunctions:\n  - id: CARE\n    name: Patient care\n',
      },
      {
        kind: 'library',
        bad: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n    levels:\n      P22:\n        expectation: Dresses clean wounds alone.\n',
        good: 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n    levels:\n      P2:\n        expectation: Dresses clean wounds alone.\n',
      },
    ],
  },
  *inFile(context) {
    for (const use of listedWordsIn(context.state)) yield* unknown(context, use);
    yield* nothingToOmit(context);
  },
};

function* unknown({ state, snapshot }: FileContext, use: ListedWord): Iterable<Finding> {
  const { list, word, path, node } = use;
  if (!checked.has(list) || isDefinition(path)) return;
  const words = knownWords(list, state);
  // While no function is declared, any is accepted.
  if (!words || words.has(word) || (list === 'function' && words.size === 0)) return;
  const near = meant(word, words);
  const lines = [`id: ${quoteIfNeeded(word)}`, `name: ${quoteIfNeeded(word)}`];
  const target = listOf[list] ?? '';
  const added = declarable.has(target)
    ? declare(state, snapshot, fixes.declare(word), target, lines)
    : undefined;
  yield {
    ...spanOf(node),
    path,
    message: files.unknownId(kindsOfId[list] ?? list, word, near, [...words]),
    suggest: [
      ...(near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }]),
      ...(added ? [added] : []),
    ],
  };
}

/** Of an id with one letter, any other letter would be near. */
function meant(word: string, words: ReadonlySet<string>): string | undefined {
  if (word.length > 1) return nearest(word, words);
  return [...words].find((each) => each.toLowerCase() === word.toLowerCase());
}

/** `levels`, at an item, `id`: there a level is defined, not named. */
function isDefinition(path: ListedWord['path']): boolean {
  return path.length === 3 && path[0] === 'levels' && path[2] === 'id';
}

/** `omit` takes away what is built in; an id that is not, was misspelt. */
function* nothingToOmit({ state }: FileContext): Iterable<Finding> {
  if (state.governance.taxonomy.uri !== undefined && isFrameworkOff(state)) return;
  for (const { list, id, node, item } of definitionsIn(state)) {
    const builtIn = builtInIds(list);
    if (!(list in framework) || item.child('omit')?.text !== 'true' || builtIn.has(id)) continue;
    const near = nearest(id, builtIn);
    const kind = Object.entries(listOf).find(([, name]) => name === list)?.[0] ?? '';
    yield {
      ...spanOf(node),
      path: node.path,
      message: files.nothingToOmit(kindsOfId[kind] ?? kind, id, near),
      suggest: near === undefined ? [] : [{ title: fixes.change(near), edits: [replaceText(node, near)] }],
    };
  }
}

function isFrameworkOff({ view, tree }: FileContext['state']): boolean {
  const value = view.at(tree.root, ['framework']);
  return !isEmpty(value) && value?.text === 'none';
}
