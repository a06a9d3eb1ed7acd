import { expectationFor } from '../../model/resolve/resolve-component';
import type { ResolvedComponent } from '../../model/resolve/resolved-role';
import type { LibraryItem } from '../../model/taxonomy/taxonomy';
import type { Explainer, HoverContext } from './context';
import { blocks, code, list, type Markdown, md, titled } from './markdown';
import { idAndName } from './names';
import { texts } from './texts';

/** A `ref`: the library's statement, and what it says for the level of this role. */
export const explainReference: Explainer = (context) => {
  const { taxonomy, place } = context;
  const item = taxonomy.library.get(place.text);
  if (!item) return taxonomy.library.size > 0 ? { content: texts.noSuchItem(code(place.text)) } : undefined;
  const component = componentAt(context);
  const type = taxonomy.componentTypes.get(item.type ?? '')?.name ?? item.type ?? texts.statement;
  const content = blocks([
    md`**${item.statement ?? item.id}**`,
    texts.aside([texts.fromLibrary(type), code(item.id)]),
    expectation(item, component, context),
    proficiency(component),
    sentences(texts.examples, component?.examples ?? item.examples),
    sentences(texts.practice, component?.practice ?? item.practice),
    texts.usedBy(otherUsers(context)),
  ]);
  return { content };
};

/** The component whose `ref` stands at the place; undefined where the file is too broken to read it. */
function componentAt({ state, place }: HoverContext): ResolvedComponent | undefined {
  const item = state.role.view.at(state.tree.root, place.path.slice(0, -1));
  const all = state.resolved.sections.flatMap(({ components }) => components);
  return all.find(
    ({ part, data }) => !part?.uri && part?.node.start === item?.start && data.ref === place.text,
  );
}

/** The library's text for this role's level or proficiency, with the lower rung that it was written for. */
function expectation(
  item: LibraryItem,
  component: ResolvedComponent | undefined,
  { state, taxonomy }: HoverContext,
): Markdown | undefined {
  const { level } = state.resolved;
  if (item.keyedBy === 'proficiencies') {
    const found = expectationFor(item, component?.proficiency?.id, level, taxonomy)?.expectation;
    const name = taxonomy.proficiencies.get(found?.key ?? '')?.name ?? found?.key;
    return found?.expectation === undefined || name === undefined
      ? undefined
      : texts.labelled(texts.atProficiency(name), found.expectation);
  }
  if (!item.keyedBy || !level) return undefined;
  const found = expectationFor(item, undefined, level, taxonomy);
  if (found?.expectation.expectation === undefined) return texts.generalText(idAndName(level));
  const at = found.asAt === undefined ? texts.atLevel(level.id) : texts.asAt(level.id, found.asAt);
  return texts.labelled(at, found.expectation.expectation);
}

function proficiency(component: ResolvedComponent | undefined): Markdown | undefined {
  const known = component?.proficiency;
  if (!known) return undefined;
  const text = known.description === undefined ? md`${known.name}` : md`${known.name}. ${known.description}`;
  return texts.labelled(texts.proficiency, text);
}

function sentences(title: string, all: readonly string[]): Markdown | undefined {
  return titled(texts.heading(title), list(all, 3, texts.more));
}

function otherUsers({ state, snapshot, place, taxonomy }: HoverContext): number {
  let count = 0;
  for (const { uri, taxonomy: governing, refs } of snapshot.index.roles())
    if (uri !== state.uri && governing === taxonomy.uri && refs.includes(place.text)) count++;
  return count;
}
