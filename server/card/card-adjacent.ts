/** Another role, by which a person knows it and a click finds it. */
export interface CardRole {
  readonly uri: string;
  readonly code: string;
  readonly title?: string;
}

/** The roles nearest by level and place in the tree, and how that was reckoned. */
export interface CardAdjacent {
  /** False while role files are still being read: nearer ones may yet come. */
  readonly complete: boolean;
  readonly roles: readonly CardAdjacentRole[];
  /** What each difference adds to a distance at most, under the taxonomy's names. */
  readonly weights: readonly {
    readonly id: CardCoordinate;
    readonly name: string;
    readonly weight: number;
  }[];
  /** The three states of a match, from the nearest; `upTo` is the greatest distance of the band. */
  readonly bands: readonly (CardBand & { readonly upTo: number })[];
}

export type CardCoordinate = 'rank' | 'track' | 'superfunction' | 'function' | 'focus';

export interface CardBand {
  readonly id: 'confident' | 'needsReview' | 'noMatch';
  /** In the taxonomy's words. */
  readonly name: string;
}

export interface CardAdjacentRole extends CardRole {
  readonly level: string;
  /** Absent for a level that the taxonomy does not know. */
  readonly rank?: number;
  readonly status?: { readonly id: string; readonly name: string };
  /** From 0 to 1. */
  readonly distance: number;
  /** What each difference adds to the distance. */
  readonly parts: Readonly<Record<CardCoordinate, number>>;
  readonly band: CardBand;
  /** How it lies to this role, such as `one level up, same focus`. */
  readonly reason: string;
  /** How much of what both roles say themselves is the same, from 0 to 1; absent where one says nothing. */
  readonly similarity?: number;
}
