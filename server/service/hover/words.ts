import type { KeyInfo } from '../../model/key-info';
import { definitionAt, keyInfo } from '../../model/keys';
import type { Definitions, Taxonomy, WordList } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';
import { humanised } from '../../model/text/words';
import type { HoverContext } from './context';

/** A word that may stand as a value, with what it means. */
export interface Word {
  readonly id: string;
  readonly name: string;
  readonly meaning: string | undefined;
}

/** The words for the value of a key, in the order in which people should see them; empty for free text. */
export function wordsFor(context: HoverContext, info: KeyInfo, path: Path): readonly Word[] {
  const { taxonomy } = context;
  switch (info.words) {
    case 'proficiency':
      return named(taxonomy.proficiencies);
    case 'system':
      return named(taxonomy.systems);
    case 'libraryItem':
      return libraryFor(taxonomy, path);
    case 'inheritedComponent':
      return inherited(context);
    default: {
      const list = info.words ?? info.key;
      return isWordList(taxonomy, list) && (info.words || info.fixed)
        ? named(taxonomy.words[list])
        : fixed(info);
    }
  }
}

/** What the schema knows of the key at a path; undefined for keys that it does not describe. */
export function knownKey(path: Path): KeyInfo | undefined {
  return keyInfo('role', path);
}

/** Whether a key is one that the user made up, such as the name of another system under `ids`. */
export function isOwnName(path: Path): boolean {
  const key = path.at(-1);
  return !definitionAt('role', path.slice(0, -1))?.keys.some((known) => known.key === key);
}

/** Keys that may stand in place of this one, where one of them is needed. */
export function alternatives(path: Path): readonly string[] {
  const oneOf = definitionAt('role', path.slice(0, -1))?.oneOf ?? [];
  const key = path.at(-1);
  return typeof key === 'string' && oneOf.includes(key) ? oneOf.filter((each) => each !== key) : [];
}

function named(
  definitions: Definitions<{ id: string; name: string; description: string | undefined }>,
): readonly Word[] {
  return [...definitions.values()].map(({ id, name, description }) => ({ id, name, meaning: description }));
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
  const type = [...taxonomy.componentTypes.values()].find(({ plural }) => plural === path[1]);
  return [...taxonomy.library.values()]
    .filter((item) => type === undefined || item.type === type.id)
    .map(({ id, statement }) => ({ id, name: id, meaning: statement }));
}

function inherited({ state }: HoverContext): readonly Word[] {
  return state.resolved.sections.flatMap(({ components }) =>
    components.flatMap(({ origin, data, statement }) => {
      const id = data.id ?? data.ref;
      return origin === 'role' || id === undefined ? [] : [{ id, name: id, meaning: statement }];
    }),
  );
}
