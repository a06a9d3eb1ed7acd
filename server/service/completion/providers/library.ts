import { wordsOf } from '../../../model/catalogue/words';
import type { ItemSlot } from '../../../model/cursor/slot';
import { expectationFor } from '../../../model/resolve/resolve-component';
import type { Level, LibraryItem, Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { Path } from '../../../model/text/span';
import { blocks, list, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

/** As many as a person looks through; more words narrow it down. */
const MOST = 50;

/** Library items for `ref:`, by the beginning of the id or by words of the statement; those of the section first. */
export function libraryItems(context: Completing): Offer {
  const { slot, taxonomy } = context;
  const found = search(taxonomy, slot.prefix).filter(({ id }) => !usedElsewhere(context).has(id));
  const fitting = found.filter((item) => fits(item, context));
  const others = found.filter((item) => !fits(item, context));
  const choices = [...fitting, ...others].slice(0, MOST).map((item) => itemChoice(item, context));
  return { choices, byWords: true };
}

/**
 * Library items as whole items of a section, by words as above: the reference is written along. Only words count, for
 * the letters of a short statement stand in the text of nearly any item, and Enter would put that in its place.
 */
export function libraryReferences(context: Completing<ItemSlot>): readonly Choice[] {
  const { slot, taxonomy } = context;
  if (slot.path.at(-3) !== 'components' || sectionOf(slot.path) === undefined) return [];
  if (slot.quote || slot.siblings.length > 0 || isSentence(slot.prefix)) return [];
  const used = usedElsewhere(context);
  const fitting = search(taxonomy, slot.prefix).filter((item) => fits(item, context) && !used.has(item.id));
  return fitting.slice(0, MOST).map((item) => ({
    ...itemChoice(item, context),
    byWords: true,
    insert: [slot.flow ? `{ ref: ${item.id} }` : `ref: ${item.id}`],
  }));
}

/** Somebody who has typed several words is writing a statement and wants no list over it. */
function isSentence(typed: string): boolean {
  return typed.trim().split(/\s+/).length > 2;
}

/** The section of `components` in which a path lies: at the top of a role, or on a level, function or focus. */
function sectionOf(path: Path): Path[number] | undefined {
  const at = path.lastIndexOf('components');
  return at < 0 ? undefined : path[at + 1];
}

function fits(item: LibraryItem, { slot, taxonomy }: Completing): boolean {
  const section = sectionOf(slot.path);
  const type = [...taxonomy.componentTypes.values()].find(({ plural }) => plural === section);
  return item.type === type?.id;
}

/** References that a role has already, without the one at the cursor. */
function usedElsewhere({ role, slot }: Completing): ReadonlySet<string> {
  const own = slot.path.slice(0, 3).join(' ');
  const others = (role?.role.sections ?? []).flatMap(({ parts }) =>
    parts.filter(({ path }) => path.join(' ') !== own),
  );
  return new Set(others.flatMap(({ data }) => data.ref ?? []));
}

function itemChoice(item: LibraryItem, { role, taxonomy }: Completing): Choice {
  return {
    label: item.id,
    kind: itemKinds.reference,
    aside: item.statement,
    documentation: about(item, role?.resolved.level, taxonomy),
    insert: item.id,
  };
}

/** What the item says, in general and at the level of the role. */
function about(item: LibraryItem, level: Level | undefined, taxonomy: Taxonomy) {
  const found = expectationFor(item, undefined, level, taxonomy);
  const key = found?.expectation.key ?? '';
  const at = item.keyedBy === 'proficiencies' ? (taxonomy.proficiencies.get(key)?.name ?? key) : key;
  const text = found?.expectation.expectation;
  const examples = found?.expectation.examples ?? item.examples;
  return blocks([
    item.statement === undefined ? undefined : md`**${item.statement}**`,
    text === undefined ? undefined : md`*At ${at}:* ${text}`,
    list(examples, 3, (more) => md`and ${more} more`),
  ]);
}

interface Searchable {
  readonly item: LibraryItem;
  readonly words: readonly string[];
}

const searchables = new WeakMap<Taxonomy['library'], readonly Searchable[]>();

function search({ library }: Taxonomy, typed: string): readonly LibraryItem[] {
  let all = searchables.get(library);
  if (!all) {
    all = [...library.values()].map((item) => ({
      item,
      words: wordsOf(`${item.id} ${item.statement ?? ''}`),
    }));
    searchables.set(library, all);
  }
  const wanted = wordsOf(typed);
  const byWords = all.filter(({ words }) =>
    wanted.every((want) => words.some((word) => word.startsWith(want))),
  );
  const start = typed.trim().toLowerCase();
  const byId = byWords.filter(({ item }) => item.id.startsWith(start));
  return [...byId, ...byWords.filter((each) => !byId.includes(each))].map(({ item }) => item);
}
