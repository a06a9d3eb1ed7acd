import { number, record } from './values';

/** What can differ between the coordinates of two roles, in the order in which people read it. */
export const coordinateKeys = ['rank', 'track', 'superfunction', 'function', 'focus'] as const;
export type CoordinateKey = (typeof coordinateKeys)[number];

/** A share of the distance for each coordinate, from 0 to 1. */
export type Shares = Readonly<Record<CoordinateKey, number>>;

/** The three states of a match, from the nearest; also the keys of their words under `labels:`. */
export const matchBands = ['confident', 'needsReview', 'noMatch'] as const;
export type MatchBand = (typeof matchBands)[number];

/** How distances between roles are reckoned and read in one taxonomy. */
export interface Adjacency {
  /** How much each difference counts; together at most 1. */
  readonly weights: Shares;
  /** Up to the first a match is confident, up to the second it needs review; ascending. */
  readonly bands: readonly [number, number];
}

/** `adjacency:` as typed over that of the framework, key by key. What is no number from 0 to 1 counts as not typed. */
export function readAdjacency(framework: unknown, typed: unknown): Adjacency {
  const base = record(framework);
  const own = record(typed);
  const weight = (key: CoordinateKey): number =>
    share(record(own.weights)[key]) ?? share(record(base.weights)[key]) ?? 0;
  return {
    weights: Object.fromEntries(coordinateKeys.map((key) => [key, weight(key)])) as Record<
      CoordinateKey,
      number
    >,
    bands: limits(own.bands) ?? limits(base.bands) ?? [0, 0],
  };
}

function share(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found >= 0 && found <= 1 ? found : undefined;
}

function limits(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [first, second] = [share(value[0]), share(value[1])];
  if (first === undefined || second === undefined) return undefined;
  return first <= second ? [first, second] : [second, first];
}
