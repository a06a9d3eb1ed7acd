import { humanised } from '../../model/text/words';
import type { Explainer, HoverContext } from './context';
import { neededAt } from './key';
import { blocks, code, join, list, type Markdown, md, titled } from './markdown';
import { originOf } from './names';
import { texts } from './texts';

/** The key of a component section: what belongs there, how much there is, and what is inherited. */
export const explainSection: Explainer = (context) => {
  const { taxonomy, place } = context;
  const type = [...taxonomy.componentTypes.values()].find(({ plural }) => plural === place.text);
  if (!type) return { content: unknown(context) };
  const content = blocks([
    md`**${humanised(type.plural)}**`,
    type.description === undefined ? undefined : md`${type.description}`,
    neededAt(taxonomy, place.path),
    ...counts(context),
  ]);
  return { content };
};

function counts(context: HoverContext): readonly (Markdown | undefined)[] {
  const { resolved } = context.state;
  const key = context.place.text;
  const components = resolved.sections.find((section) => section.key === key)?.components ?? [];
  const inherited = components.filter(({ origin }) => origin !== 'role');
  const counted = texts.counts(components.length - inherited.length, inherited.length);
  const items = list(
    inherited.map((each) => texts.inherited(each.statement, originOf(each, context))),
    8,
    texts.more,
  );
  const leftOut = resolved.excluded.filter(({ component }) => component.section === key).length;
  return [titled(counted, items) ?? counted, leftOut > 0 ? texts.leftOut(leftOut) : undefined];
}

function unknown({ taxonomy, place }: HoverContext): Markdown {
  const known = [...taxonomy.componentTypes.values()].slice(0, 20).map(({ plural }) => code(plural));
  return blocks([
    texts.noSuchSection(code(place.text)),
    known.length > 0 ? texts.labelled(texts.sections, join(known, ', ')) : undefined,
  ]);
}
