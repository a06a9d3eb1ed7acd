import type { Adjacency, MatchBand, Shares } from '../taxonomy/adjacency';

/** A role as others name it and lead to it. */
export interface NamedRole {
  readonly uri: string;
  readonly code: string;
  readonly title: string | undefined;
}

/** A role near another one. */
export interface AdjacentRole extends NamedRole {
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

/** The roles around a role, as far as they have been read. */
export interface Nearby {
  /** Undefined for a role without a well-formed code: it has no coordinates. */
  readonly adjacent: AdjacentRoles | undefined;
  /** False while role files are still being read. */
  readonly complete: boolean;
  /** The role of the same function and focus at a level; undefined where there is none. */
  at(level: string): NamedRole | undefined;
}
