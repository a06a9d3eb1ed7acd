import { definitionAt, keysAt } from '../../model/keys';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';
import { humanised } from '../../model/text/words';
import type { FileState } from '../snapshot';
import type { WordSource } from './listed-words';

/** Something that a word may name. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
}

/** The list of a taxonomy, as its key is written, that declares what a word names. */
export const listOf: Partial<Record<WordSource, string>> = {
  track: 'tracks',
  superfunction: 'superfunctions',
  function: 'functions',
  level: 'levels',
  componentType: 'componentTypes',
  section: 'componentTypes',
  proficiency: 'proficiencies',
  libraryItem: 'library',
  system: 'classificationSystems',
  dimension: 'dimensions',
};

const declared: Partial<Record<WordSource, (taxonomy: Taxonomy) => Iterable<Known>>> = {
  track: ({ tracks }) => tracks.values(),
  superfunction: ({ superfunctions }) => superfunctions.values(),
  function: ({ functions }) => functions.values(),
  level: ({ levels }) => [...levels.values()].map((each) => ({ ...each, description: each.summary })),
  componentType: ({ componentTypes }) => componentTypes.values(),
  section: ({ componentTypes }) => [...componentTypes.values()].map((each) => ({ ...each, id: each.plural })),
  proficiency: ({ proficiencies }) => proficiencies.values(),
  libraryItem: ({ library }) =>
    [...library.values()].map(({ id, statement }) => ({ id, name: id, description: statement })),
  system: ({ systems }) => systems.values(),
  dimension: ({ dimensions }) => dimensions.values(),
  status: ({ words }) => words.status.values(),
  aliasType: ({ words }) => words.aliasType.values(),
  basis: ({ words }) => words.basis.values(),
  requirement: requirements,
};

/** What the words of a list may name under a taxonomy; undefined for lists that are open, or known elsewhere. */
export function declaredWords(list: WordSource, taxonomy: Taxonomy): readonly Known[] | undefined {
  const found = declared[list]?.(taxonomy);
  return found && [...found];
}

/**
 * The same for a file, with what the file declares itself: a library may stand outside every taxonomy, and while a
 * file of the taxonomy is broken, the taxonomy is older than the text.
 */
export function knownWords(list: WordSource, state: FileState): ReadonlySet<string> | undefined {
  const words = declaredWords(list, state.governance.taxonomy);
  if (!words) return undefined;
  const ids = list === 'section' ? ownTexts(state, 'componentTypes', 'plural') : ownIds(state, list);
  return new Set([...words.map(({ id }) => id), ...ids]);
}

function ownIds(state: FileState, list: WordSource): readonly string[] {
  const key = listOf[list];
  return key === undefined ? [] : ownTexts(state, key, 'id');
}

/** The texts of one key in all items of a list of the file that are not removed. */
function ownTexts({ view, tree }: FileState, list: string, key: string): readonly string[] {
  const items = view.at(tree.root, [list])?.items ?? [];
  return items.flatMap(({ value }) => {
    const item = view.follow(value);
    const text = view.at(item, [key])?.text;
    return text === undefined || text === '' || view.at(item, ['omit'])?.text === 'true' ? [] : [text];
  });
}

/** What `required` may ask of a role: its parts, sections, and entries that somebody accepted. */
function requirements({ componentTypes, fields }: Taxonomy): readonly Known[] {
  const unasked = new Set(['title', 'code', 'level', 'status']);
  const parts = keysAt('role', []).filter(({ key }) => !unasked.has(key));
  const accepted = parts.filter(({ key }) => definitionHasReview([key, 0]));
  return [
    ...parts.map(({ key, description }) => ({ id: key, name: humanised(key), description })),
    ...[...componentTypes.values()].map(({ plural, name, description }) => ({
      id: `components.${plural}`,
      name,
      description,
    })),
    ...accepted.map(({ key }) => ({
      id: `${key}.accepted`,
      name: humanised(key),
      description: 'At least one entry that somebody has accepted.',
    })),
    ...[...fields.values()].map(({ id, name, description }) => ({ id, name, description })),
  ];
}

function definitionHasReview(path: Path): boolean {
  return definitionAt('role', path)?.keys.some(({ key }) => key === 'review') === true;
}
