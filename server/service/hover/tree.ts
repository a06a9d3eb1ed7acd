import type { Definitions, FocusDefinition, NamedDefinition, Taxonomy } from '../../model/taxonomy/taxonomy';
import { blocks, code, join, list, type Markdown, md } from './markdown';
import { idAndName, label, labelInside } from './names';
import { texts } from './texts';

/** The first segment of a code. */
export function aboutFunction(taxonomy: Taxonomy, id: string): Markdown {
  const fn = taxonomy.functions.get(id);
  if (!fn) return unknown(taxonomy, 'function', id, taxonomy.functions);
  const above = taxonomy.superfunctions.get(fn.superfunction ?? '');
  const focuses = [...taxonomy.focuses.values()].filter((focus) => isOpenTo(focus, id));
  return blocks([
    texts.title(label(taxonomy, 'function'), idAndName(fn)),
    above && texts.aside([md`${label(taxonomy, 'superfunction')} ${above.name}`]),
    fn.description === undefined ? undefined : md`${fn.description}`,
    list(
      [
        ...(fn.noun === undefined ? [] : [texts.noun(fn.noun)]),
        ...texts.gives(fn.components.length),
        ...(focuses.length > 0 ? [texts.openFocuses(label(taxonomy, 'focus'), some(focuses))] : []),
      ],
      3,
      texts.more,
    ),
  ]);
}

/** The second segment of a code whose first is `fn`. */
export function aboutFocus(taxonomy: Taxonomy, id: string, fn: string | undefined): Markdown {
  const focus = taxonomy.focuses.get(id);
  if (!focus) return unknown(taxonomy, 'focus', id, taxonomy.focuses);
  const functions = (focus.functions ?? []).map(
    (each) => taxonomy.functions.get(each) ?? { id: each, name: each },
  );
  const closed = fn !== undefined && !isOpenTo(focus, fn);
  return blocks([
    texts.title(label(taxonomy, 'focus'), idAndName(focus)),
    focus.description === undefined ? undefined : md`${focus.description}`,
    list(
      [
        ...(functions.length > 0 ? [texts.onlyFor(some(functions))] : []),
        ...(closed ? [texts.notOpenTo(labelInside(taxonomy, 'function'), code(fn))] : []),
        ...texts.gives(focus.components.length),
      ],
      3,
      texts.more,
    ),
  ]);
}

function isOpenTo(focus: FocusDefinition, fn: string): boolean {
  return focus.functions === undefined || focus.functions.includes(fn);
}

function unknown(
  taxonomy: Taxonomy,
  part: 'function' | 'focus',
  id: string,
  declared: Definitions<NamedDefinition>,
): Markdown {
  if (declared.size === 0) return texts.anyPart(label(taxonomy, part), texts.parts[part]);
  return blocks([
    texts.notDeclared(label(taxonomy, part), code(id)),
    texts.labelled(texts.declared, join(some([...declared.values()]), ' · ')),
  ]);
}

function some(all: readonly { readonly id: string; readonly name: string }[]): readonly Markdown[] {
  const names = all.slice(0, 12).map(idAndName);
  return all.length > 12 ? [...names, texts.more(all.length - 12)] : names;
}
