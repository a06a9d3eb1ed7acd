import type { ValueInfo, WordList } from '../../model/key-info';
import { definitionNamed } from '../../model/keys';
import type { Entry, Node } from '../../model/syntax/node';
import type { Path } from '../../model/text/span';
import type { FileState } from '../snapshot';

/** The list from which a word comes; `section` are the sections of `components`. */
export type WordSource = WordList | 'section';

/** A word of a list at its place: as a value, or as a key that is free to choose. */
export interface ListedWord {
  readonly list: WordSource;
  readonly word: string;
  /** Path of the value, or of the value behind the key. */
  readonly path: Path;
  /** The scalar or the key. */
  readonly node: Node;
  /** The map around it. */
  readonly map: Node | undefined;
  /** Set where the word is a key. */
  readonly entry?: Entry;
}

const known = new WeakMap<FileState, readonly ListedWord[]>();

/**
 * Every place of a file that names something which is declared elsewhere or comes from a list, in the order of the
 * text. Where the words come from stands in the schema. What is removed (`omit: true`) names nothing. For problems and
 * their edits, with the nodes; what the index keeps for navigation and renames are the uses of `model/facts/uses.ts`.
 */
export function listedWordsIn(state: FileState): readonly ListedWord[] {
  let words = known.get(state);
  if (!words) {
    const found: ListedWord[] = [];
    const root = state.tree.root;
    if (root) visit(root, { kind: 'map', definition: state.kind }, [], found);
    known.set(state, found);
    words = found;
  }
  return words;
}

function visit(node: Node, info: ValueInfo, path: Path, found: ListedWord[]): void {
  if (node.kind === 'list') {
    for (const { value, index } of node.items)
      if (value && info.items) visit(value, info.items, [...path, index], found);
  } else if (node.kind === 'map') {
    if (node.child('omit')?.text !== 'true') visitMap(node, info, path, found);
  } else if (node.text && info.words && info.kind !== 'map') {
    found.push({ list: info.words, word: node.text, path, node, map: node.parent });
  }
}

function visitMap(map: Node, info: ValueInfo, path: Path, found: ListedWord[]): void {
  const definition = info.definition === undefined ? undefined : definitionNamed(info.definition);
  if (!definition) return;
  const free = info.definition === 'components' ? 'section' : definition.freeWords;
  for (const entry of map.entries) {
    const { name, value, key } = entry;
    if (name === '' || name === '<<' || name.startsWith('x-')) continue;
    const at = [...path, name];
    const own = definition.keys.find((each) => each.key === name);
    if (free && (!own || free === 'section'))
      found.push({ list: free, word: name, path: at, node: key, map, entry });
    const inner = own ?? definition.freeKey;
    if (value && inner) visit(value, inner, at, found);
  }
}
