import type { RoleCode } from '../role/code';
import { laneLevels } from '../taxonomy/ladder';
import type { NamedDefinition, Taxonomy } from '../taxonomy/taxonomy';
import { coordinatesOf } from './coordinates';

/** How a role lies to another one, for saying it in words. */
export interface Relation {
  /** Rungs from the one to the other on one lane, upward positive; undefined on different lanes. */
  readonly rungs: number | undefined;
  /** Their ranks; undefined where one has none. */
  readonly rank: 'same' | 'higher' | 'lower' | undefined;
  /** The other's track, where it lies on another lane. */
  readonly track: Pick<NamedDefinition, 'id' | 'name'> | undefined;
  /** A usual move leads from the one to the other. */
  readonly bridge: boolean;
  /**
   * What is the first to differ in the tree; undefined: nothing does. `unplaced`: the function differs, and one of both
   * has no superfunction.
   */
  readonly branch: 'superfunction' | 'function' | 'unplaced' | 'focus' | undefined;
  readonly sameFocus: boolean;
}

/** How the role with the code `to` lies to that with the code `from`. */
export function relationOf(from: RoleCode, to: RoleCode, taxonomy: Taxonomy): Relation {
  const [a, b] = [coordinatesOf(from, taxonomy), coordinatesOf(to, taxonomy)];
  const sameLane = a.lane === b.lane;
  const track = taxonomy.levels.get(to.level)?.track;
  return {
    rungs: sameLane ? rungsBetween(from.level, to.level, taxonomy) : undefined,
    rank: compared(a.rank, b.rank),
    track:
      sameLane || track === undefined
        ? undefined
        : { id: track, name: taxonomy.tracks.get(track)?.name ?? track },
    bridge: taxonomy.bridges.some(
      (bridge) =>
        (bridge.from === from.level && bridge.to === to.level) ||
        (!bridge.oneWay && bridge.from === to.level && bridge.to === from.level),
    ),
    branch: branchOf(from, to, taxonomy),
    sameFocus: a.focus === b.focus,
  };
}

function branchOf(from: RoleCode, to: RoleCode, { functions }: Taxonomy): Relation['branch'] {
  if (from.function === to.function) return from.focus === to.focus ? undefined : 'focus';
  const [a, b] = [from, to].map((code) => functions.get(code.function)?.superfunction);
  if (a === undefined || b === undefined) return 'unplaced';
  return a === b ? 'function' : 'superfunction';
}

function rungsBetween(from: string, to: string, taxonomy: Taxonomy): number | undefined {
  if (from === to) return 0;
  const level = taxonomy.levels.get(from);
  const lane = level ? laneLevels(taxonomy, level).map(({ id }) => id) : [];
  const [a, b] = [lane.indexOf(from), lane.indexOf(to)];
  return a < 0 || b < 0 ? undefined : b - a;
}

function compared(a: number | undefined, b: number | undefined): Relation['rank'] {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? 'same' : b > a ? 'higher' : 'lower';
}
