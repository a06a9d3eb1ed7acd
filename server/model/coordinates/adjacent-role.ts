import type { Adjacency, MatchBand, Shares } from '../taxonomy/adjacency';

/** A role near another one. */
export interface AdjacentRole {
  readonly uri: string;
  readonly code: string;
  readonly title: string | undefined;
  /** The last segment of its code. */
  readonly level: string;
  readonly status: string | undefined;
  /** From 0 to 1, by coordinates alone. */
  readonly distance: number;
  /** What each coordinate adds to the distance. */
  readonly parts: Shares;
  readonly band: MatchBand;
  /** How it lies to the other, in words. */
  readonly reason: string;
  /** How much of what both say themselves is the same, from 0 to 1; undefined where one says nothing. */
  readonly similarity: number | undefined;
}

/** The roles near a role, the nearest first, and how that was reckoned. */
export interface AdjacentRoles {
  readonly adjacency: Adjacency;
  /** False while role files are still being read: nearer ones may yet come. */
  readonly complete: boolean;
  readonly roles: readonly AdjacentRole[];
}
