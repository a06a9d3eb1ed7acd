import { proficiencies } from '../../data/framework/components';
import { levels, tracks } from '../../data/framework/ladder';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Edit } from '../../model/text/span';
import type { TaxonomySymbol } from '../navigation/symbol';
import { appendToList } from './append';
import type { Rename } from './rename';

/** Lists of the framework whose ids can be renamed, by the kind of what they hold. */
const lists: Readonly<Record<string, { readonly key: string; readonly items: readonly { id: string }[] }>> = {
  level: { key: 'levels', items: levels },
  track: { key: 'tracks', items: tracks },
  proficiency: { key: 'proficiencies', items: proficiencies },
};

/** Whether the embedded framework has a thing, and the taxonomy with this `taxonomy.yaml` starts from it. */
export function isBuiltIn({ kind, id }: TaxonomySymbol, main: SyntaxTree | undefined): boolean {
  if (main?.root?.child('framework')?.text === 'none') return false;
  return lists[kind]?.items.some((each) => each.id === id) === true;
}

/** The keys that a definition takes from the framework, because they are not typed in its file, if it has one. */
export function borrowedKeys(
  { kind, id }: TaxonomySymbol,
  definition: SyntaxTree | undefined,
): readonly string[] {
  const list = lists[kind];
  const item = definition?.root
    ?.child(list?.key ?? '')
    ?.items.find(({ value }) => value?.child('id')?.text === id)?.value;
  const full = list?.items.find((each) => each.id === id) ?? {};
  return Object.entries(full)
    .filter(
      ([key, value]) => key !== 'id' && !(Array.isArray(value) && value.length === 0) && !item?.entry(key),
    )
    .map(([key]) => key);
}

/**
 * What a file has to say once a definition in it has another id than the framework's: that the framework's is gone,
 * and for a level the framework's moves from and to it, with the new id.
 */
export function builtInLeft({ symbol, to, scope }: Rename, definition: SyntaxTree): readonly Edit[] {
  const { kind, id } = symbol;
  const list = lists[kind];
  if (!list) return [];
  const gone = appendToList(definition, 'taxonomy', list.key, [{ id, omit: 'true' }]);
  const moves = kind === 'level' ? builtInBridges(scope.taxonomy, id, to) : [];
  return [...gone, ...appendToList(definition, 'taxonomy', 'bridges', moves)];
}

/** The moves of the framework from or to a level, with its new id; those in files are edited where they stand. */
function builtInBridges(taxonomy: Taxonomy, level: string, to: string): readonly NewBridge[] {
  return taxonomy.bridges
    .filter((each) => each.source === undefined && (each.from === level || each.to === level))
    .map(({ from, to: end }) => ({ from: from === level ? to : from, to: end === level ? to : end }));
}

type NewBridge = { readonly from: string; readonly to: string };
