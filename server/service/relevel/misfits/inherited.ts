import { componentKey } from '../../../model/role/component';
import type { InheritedComponent, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { misfitMessages as messages } from '../../messages/relevel';
import { levelText } from '../../rules/support/level-words';
import { isOverlay, placeOf } from '../../rules/support/places';
import type { Misfit, Move } from '../misfit';

/** What the level before gave to the role and the new one does not, and the other way round. */
export function inherited({ state, level, from }: Move): readonly Misfit[] {
  if (!from || isOverlay(state)) return [];
  const place = placeOf(state, ['level']);
  const { taxonomy, sections } = state.resolved;
  const shown = new Set(
    sections.flatMap(({ components }) => components.map(({ section, data }) => componentKey(section, data))),
  );
  const before = keysOf(from.components);
  const now = keysOf(level.components);
  const left = new Set(state.role.excludes.map(({ data }) => data.component));
  const gone = from.components.filter(
    (each) =>
      ![now, shown].some((keys) => keys.has(keyOf(each))) &&
      !left.has(each.data.id) &&
      !left.has(each.data.ref),
  );
  const added = level.components.filter((each) => !before.has(keyOf(each)) && shown.has(keyOf(each)));
  return [
    ...gone.map((each) => messages.gone(textOf(each, taxonomy), levelText(from))),
    ...added.map((each) => messages.added(textOf(each, taxonomy), levelText(level))),
  ].map((message) => ({ kind: 'inherited', ...place, message }));
}

function keyOf({ section, data }: InheritedComponent): string {
  return componentKey(section, data);
}

function keysOf(components: readonly InheritedComponent[]): ReadonlySet<string> {
  return new Set(components.map(keyOf));
}

function textOf({ data }: InheritedComponent, { library }: Taxonomy): string {
  return data.statement ?? library.get(data.ref ?? '')?.statement ?? data.ref ?? data.id ?? '';
}
