import type { ResolvedComponent, ResolvedSection } from '../../model/resolve/resolved-role';
import { links as linksOf } from '../../model/taxonomy/values';
import type { CardComponent, CardComponentGroup, CardComponents, CardExcluded } from '../card-sections';
import { type Building, humanised, label, word } from './building';
import { defined } from './defined';

/** All statements by kind, own and inherited, and what the role leaves out. */
export function components(building: Building): CardComponents {
  return {
    groups: building.resolved.sections.map((section) => group(building, section)),
    excluded: building.resolved.role.excludes.flatMap(({ data, path }) =>
      excluded(building, data.component, data.reason, path),
    ),
    ...building.parts.at(['components']),
  };
}

function group(building: Building, { key, type, components: list }: ResolvedSection): CardComponentGroup {
  return defined({
    key,
    name: humanised(type?.plural ?? key),
    description: type?.description,
    count: list.length,
    items: list.map((each) => item(building, each)),
    ...building.parts.at(['components', key]),
  });
}

function item(building: Building, each: ResolvedComponent): CardComponent {
  const { proficiency, data } = each;
  const status = each.status === undefined ? undefined : word(building, 'status', each.status);
  return defined({
    statement: each.statement,
    id: data.id,
    ref: data.ref,
    need: each.need,
    prevalence: each.prevalence,
    origin: each.origin,
    originText: originText(building, each),
    proficiency: proficiencyOf(each),
    theme: each.theme,
    status: status && { id: status.id, name: status.name },
    recordedSource: each.recordedSource,
    expectation: each.expectation && defined({ text: each.expectation.text, asAt: each.expectation.asAt }),
    examples: each.examples,
    practice: each.practice,
    links: linksOf(each.links),
    library: each.item?.source,
    ...(each.part ? building.parts.at(each.part.path) : building.parts.from(each.source)),
  });

  function proficiencyOf({ data: typed }: ResolvedComponent): CardComponent['proficiency'] {
    if (proficiency)
      return defined({ id: proficiency.id, name: proficiency.name, description: proficiency.description });
    return typed.proficiency === undefined ? undefined : { id: typed.proficiency, name: typed.proficiency };
  }
}

/** Where an inherited statement comes from, in the taxonomy's words: `from job family DevOps`. */
function originText(building: Building, { origin }: ResolvedComponent): string | undefined {
  if (origin === 'role') return undefined;
  const { resolved } = building;
  const name = {
    level: resolved.level?.id,
    function: resolved.function?.name,
    focus: resolved.focus?.name,
  }[origin];
  const called = label(building, origin).toLocaleLowerCase('en');
  return `from ${called} ${name ?? ''}`.trimEnd();
}

function excluded(
  building: Building,
  name: string | undefined,
  reason: string | undefined,
  path: readonly (string | number)[],
): CardExcluded[] {
  if (name === undefined) return [];
  const found = building.resolved.excluded.find(({ component: { data } }) =>
    [data.id, data.ref].includes(name),
  )?.component;
  return [
    defined({
      component: name,
      statement: found?.statement,
      originText: found && originText(building, found),
      reason,
      ...building.parts.at(path),
    }),
  ];
}
