import { expectationFor } from '../../../model/resolve/resolve-component';
import { misfitMessages as messages } from '../../messages/relevel';
import { valueAt } from '../../rules/support/places';
import type { Misfit, Move } from '../misfit';

/** Typed proficiencies that are not what the library expects at the level. */
export function proficiencies({ state, level }: Move): readonly Misfit[] {
  const { taxonomy } = state.resolved;
  const nameOf = (id: string): string => taxonomy.proficiencies.get(id)?.name ?? id;
  const parts = state.role.sections.flatMap((section) => section.parts);
  return parts.flatMap(({ data, path, uri }): Misfit[] => {
    const item = data.ref === undefined ? undefined : taxonomy.library.get(data.ref);
    const node = uri === undefined ? valueAt(state, [...path, 'proficiency']) : undefined;
    if (!node || data.proficiency === undefined || item?.keyedBy !== 'levels') return [];
    const expected = expectationFor(item, undefined, level, taxonomy)?.expectation.proficiency;
    if (expected === undefined || expected === data.proficiency) return [];
    const message = messages.proficiency(nameOf(data.proficiency), nameOf(expected), level.id);
    return [{ kind: 'proficiency', start: node.start, end: node.end, message }];
  });
}
