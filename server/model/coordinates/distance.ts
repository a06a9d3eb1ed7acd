import { type CoordinateKey, coordinateKeys, type Shares } from '../taxonomy/adjacency';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { type Coordinates, usualStep } from './coordinates';

/** From this many usual steps on, a difference of rank counts in full. */
const stepsToFull = 4;

/** How far two places are apart, and what each difference adds to it. */
export interface Distance {
  /** From 0 (the same place) to 1. */
  readonly total: number;
  readonly parts: Shares;
}

/** Distances in one taxonomy. */
export interface Scale {
  /** Difference of rank that counts as much as any greater one; 0: every difference counts in full. */
  readonly fullRank: number;
  between(a: Coordinates, b: Coordinates): Distance;
}

/**
 * The distance of a taxonomy: a weighted sum of one metric for each coordinate, cut off at 1. A capped difference of
 * ranks is a metric on the line, "same or not" is one on any set, and sums and minima with 1 of metrics are metrics:
 * it is symmetric, keeps the triangle inequality, and is 0 only where all coordinates with a weight are equal.
 */
export function scaleOf(taxonomy: Taxonomy): Scale {
  const known = scales.get(taxonomy);
  if (known) return known;
  const found = makeScale(taxonomy);
  scales.set(taxonomy, found);
  return found;
}

/** Taxonomies never change; their scales are kept as long as they live. */
const scales = new WeakMap<Taxonomy, Scale>();

function makeScale(taxonomy: Taxonomy): Scale {
  const { weights } = taxonomy.adjacency;
  const fullRank = usualStep(taxonomy) * stepsToFull;
  return {
    fullRank,
    between(a, b) {
      const differs = (key: Exclude<CoordinateKey, 'rank'>): number =>
        key === 'track' ? Number(a.lane !== b.lane) : Number(a[key] !== b[key]);
      const parts = Object.fromEntries(
        coordinateKeys.map((key) => [
          key,
          weights[key] * (key === 'rank' ? rankShare(a, b, fullRank) : differs(key)),
        ]),
      ) as Record<CoordinateKey, number>;
      return {
        total: Math.min(
          1,
          Object.values(parts).reduce((sum, part) => sum + part),
        ),
        parts,
      };
    },
  };
}

/** A level without a rank is as far as can be from every other one. */
function rankShare(a: Coordinates, b: Coordinates, full: number): number {
  if (a.rank === undefined || b.rank === undefined) return a.level === b.level ? 0 : 1;
  const apart = Math.abs(a.rank - b.rank);
  return apart < full ? apart / full : Number(apart > 0);
}
