import type { RoleCode } from '../role/code';
import { laneLevels } from '../taxonomy/ladder';
import type { Level, Taxonomy } from '../taxonomy/taxonomy';

/** Where a role stands: its level, and its place in the tree. Region is no coordinate. */
export interface Coordinates {
  readonly level: string;
  /** Undefined where the taxonomy gives the level none. */
  readonly rank: number | undefined;
  /** A track with those that continue it; a level that the taxonomy does not know is a lane of its own. */
  readonly lane: string;
  /** A function without a superfunction stands alone, as if under one of its own. */
  readonly superfunction: string;
  readonly function: string;
  readonly focus: string;
}

/** The coordinates of a code in a taxonomy. */
export function coordinatesOf(code: Omit<RoleCode, 'text'>, taxonomy: Taxonomy): Coordinates {
  return {
    level: code.level,
    rank: taxonomy.levels.get(code.level)?.rank,
    lane: lanesOf(taxonomy).get(code.level) ?? `of ${code.level}`,
    superfunction: taxonomy.functions.get(code.function)?.superfunction ?? `of ${code.function}`,
    function: code.function,
    focus: code.focus,
  };
}

/** Taxonomies never change; what was worked out of one is kept as long as it lives. */
const lanes = new WeakMap<Taxonomy, ReadonlyMap<string, string>>();

/** The lane of each level, by the track of its lowest rung. */
function lanesOf(taxonomy: Taxonomy): ReadonlyMap<string, string> {
  const known = lanes.get(taxonomy);
  if (known) return known;
  const laneOf = (level: Level): string => laneLevels(taxonomy, level)[0]?.track ?? level.track ?? '';
  const found = new Map([...taxonomy.levels.values()].map((level) => [level.id, laneOf(level)]));
  lanes.set(taxonomy, found);
  return found;
}

/**
 * The usual step from one rung to the next: the median of all steps within the lanes. 0 where there are none. So a
 * rung that is put between two others, or a scale from 1 to 5 instead of 10 to 120, changes nothing for the rest.
 */
export function usualStep(taxonomy: Taxonomy): number {
  const oneOfEach = new Map([...lanesOf(taxonomy)].map(([level, lane]) => [lane, level]));
  const steps = [...oneOfEach.values()].flatMap((id) => {
    const level = taxonomy.levels.get(id);
    const ranks = level ? laneLevels(taxonomy, level).map(({ rank }) => rank ?? 0) : [];
    return ranks.flatMap((rank, index) => (index > 0 ? [rank - (ranks[index - 1] ?? 0)] : []));
  });
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
