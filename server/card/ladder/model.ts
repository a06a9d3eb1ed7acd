import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { LadderEntry } from './entry';
import type { Ladder, LadderFunction } from './ladder';
import { lanesOf } from './lanes';
import { coverageOf, matrixOf } from './matrix';

/**
 * The ladder of a function from its roles, in any order. Overlays are left out: a rung is the role as it is
 * everywhere. Never fails; without roles there are no lanes.
 */
export function ladderOf(taxonomy: Taxonomy, fn: string, all: readonly LadderEntry[]): Ladder {
  const roles = all
    .filter((each) => each.function === fn && each.region === taxonomy.region)
    .toSorted((a, b) => (a.role.code < b.role.code ? -1 : 1));
  const { filled, ...lanes } = lanesOf(taxonomy, roles);
  return {
    format: 1,
    ...(taxonomy.uri === undefined ? {} : { taxonomy: taxonomy.uri }),
    function: functionOf(taxonomy, fn),
    ...lanes,
    matrix: matrixOf(taxonomy, filled, roles),
    coverage: coverageOf(taxonomy, filled, roles),
  };
}

function functionOf(taxonomy: Taxonomy, id: string): LadderFunction {
  const defined = taxonomy.functions.get(id);
  const above = defined?.superfunction;
  return {
    id,
    name: defined?.name ?? id,
    label: taxonomy.labels.function ?? 'Function',
    ...(defined?.description === undefined ? {} : { description: defined.description }),
    ...(above === undefined ? {} : { superfunction: taxonomy.superfunctions.get(above)?.name ?? above }),
    ...(defined?.source ? { source: defined.source } : {}),
  };
}
