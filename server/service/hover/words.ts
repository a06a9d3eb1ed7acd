import type { FileKind } from '../../model/file-kind';
import type { KeyInfo } from '../../model/key-info';
import { definitionAt, keyInfo } from '../../model/keys';
import type { Taxonomy, WordList } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';
import { humanised } from '../../model/text/words';
import { declaredWords, type Known } from '../taxonomy-file/known-words';
import type { AnyHoverContext } from './context';

/** A word that may stand as a value, with what it means. */
export interface Word {
  readonly id: string;
  readonly name: string;
  /** Undefined where nothing useful is known of it; empty where a taxonomy declares it without a description. */
  readonly meaning: string | undefined;
}

/** The words for the value of a key, in the order in which people should see them; empty for free text. */
export function wordsFor(context: AnyHoverContext, info: KeyInfo, path: Path): readonly Word[] {
  const { taxonomy } = context;
  switch (info.words) {
    case 'proficiency':
      return named(taxonomy.proficiencies.values());
    case 'system':
      return named(taxonomy.systems.values());
    case 'libraryItem':
      return libraryFor(taxonomy, path);
    case 'track':
    case 'superfunction':
    case 'function':
    case 'componentType':
      return named(declaredWords(info.words, taxonomy) ?? []);
    case 'inheritedComponent':
      return inherited(context);
    default: {
      const list = info.words ?? info.key;
      return isWordList(taxonomy, list) && (info.words || info.fixed)
        ? named(taxonomy.words[list].values())
        : fixed(info);
    }
  }
}

/** What the schema knows of the key at a path; undefined for keys that it does not describe. */
export function knownKey(kind: FileKind, path: Path): KeyInfo | undefined {
  return keyInfo(kind, path);
}

/** Whether a key is one that the user made up, such as the name of another system under `ids`. */
export function isOwnName(kind: FileKind, path: Path): boolean {
  const key = path.at(-1);
  return !definitionAt(kind, path.slice(0, -1))?.keys.some((known) => known.key === key);
}

/** Keys that may stand in place of this one, where one of them is needed. */
export function alternatives(kind: FileKind, path: Path): readonly string[] {
  const oneOf = definitionAt(kind, path.slice(0, -1))?.oneOf ?? [];
  const key = path.at(-1);
  return typeof key === 'string' && oneOf.includes(key) ? oneOf.filter((each) => each !== key) : [];
}

function named(definitions: Iterable<Known>): readonly Word[] {
  return [...definitions].map(({ id, name, description }) => ({ id, name, meaning: description ?? '' }));
}

function fixed({ kind, values = [], meanings = {} }: KeyInfo): readonly Word[] {
  if (kind !== 'word') return [];
  return values.map((id) => ({
    id,
    name: humanised(id),
    meaning: Object.hasOwn(meanings, id) ? meanings[id] : undefined,
  }));
}

function isWordList(taxonomy: Taxonomy, name: string): name is WordList {
  return Object.hasOwn(taxonomy.words, name);
}

/** The library's items for the section in which the path lies. */
function libraryFor(taxonomy: Taxonomy, path: Path): readonly Word[] {
  const section = path[path.lastIndexOf('components') + 1];
  const type = [...taxonomy.componentTypes.values()].find(({ plural }) => plural === section);
  return [...taxonomy.library.values()]
    .filter((item) => type === undefined || item.type === type.id)
    .map(({ id, statement }) => ({ id, name: id, meaning: statement }));
}

function inherited({ state }: AnyHoverContext): readonly Word[] {
  if (state.kind !== 'role') return [];
  return state.resolved.sections.flatMap(({ components }) =>
    components.flatMap(({ origin, data, statement }) => {
      const id = data.id ?? data.ref;
      return origin === 'role' || id === undefined ? [] : [{ id, name: id, meaning: statement }];
    }),
  );
}
