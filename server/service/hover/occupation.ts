import { type Catalogue, type CatalogueEntry, isSelectable } from '../../model/catalogue/catalogue';
import { retiredSocCode } from '../../model/catalogue/soc';
import type { Explainer, HoverContext } from './context';
import { blocks, code, list, type Markdown, md, titled } from './markdown';
import { texts } from './texts';

/** The `code` of a classification: the occupation, the groups above it and what stands beside it. */
export const explainOccupation: Explainer = (context) => {
  const catalogue = catalogueOf(context);
  if (!catalogue) return undefined;
  const entry = catalogue.get(context.place.text);
  return { content: entry ? aboutEntry(catalogue, entry) : aboutUnknown(catalogue, context.place.text) };
};

/** The `system` of a classification. */
export const explainSystem: Explainer = ({ state, snapshot, taxonomy, place }) => {
  const system = taxonomy.systems.get(place.text);
  if (!system) return undefined;
  const size = snapshot.catalogue(system.id, state.governance.taxonomy)?.size;
  const content = blocks([
    texts.wordOf(system.name, texts.system),
    system.description === undefined ? undefined : md`${system.description}`,
    size === undefined ? undefined : texts.codes(size),
  ]);
  return { content };
};

function catalogueOf({ state, snapshot, taxonomy, place }: HoverContext): Catalogue | undefined {
  const { root } = state.tree;
  const system = state.role.view.at(root, [...place.path.slice(0, -1), 'system'])?.text;
  return system === undefined ? undefined : snapshot.catalogue(system, taxonomy);
}

function aboutEntry(catalogue: Catalogue, entry: CatalogueEntry): Markdown {
  const above = catalogue.path(entry.code).slice(0, -1);
  const kind = Object.hasOwn(texts.kinds, entry.kind) ? texts.kinds[entry.kind] : entry.kind;
  const coarse = !isSelectable(catalogue, entry);
  const others = coarse ? catalogue.children(entry.code) : catalogue.siblings(entry.code);
  return blocks([
    texts.occupation(entry.code, entry.title),
    texts.aside([...(kind ? [kind] : []), catalogue.name]),
    above.length > 0 ? texts.occupationPath(above.map(({ title }) => title)) : undefined,
    entry.description === undefined ? undefined : md`${entry.description}`,
    titled(coarse ? texts.tooCoarse : texts.nextToIt, entries(others)),
  ]);
}

function aboutUnknown(catalogue: Catalogue, typed: string): Markdown {
  const retired = catalogue.id === 'soc-2018' ? retiredSocCode(typed) : undefined;
  if (retired) {
    const successors = retired.successors.flatMap((each) => catalogue.get(each) ?? []);
    return blocks([titled(texts.retiredCode(code(typed), retired.title), entries(successors))]);
  }
  const near = catalogue.nearest(typed);
  return blocks([
    texts.noSuchCode(catalogue.name, code(typed)),
    near && texts.didYouMean(`${near.code} ${near.title}`),
  ]);
}

function entries(all: readonly CatalogueEntry[]): Markdown | undefined {
  return list(
    all.map((entry) => md`${entry.code} ${entry.title}`),
    8,
    texts.more,
  );
}
