import type { RoleFacts } from '../../model/facts/facts';
import type { Scope } from '../navigation/scope';
import type { Rename } from '../rename/rename';

/** Two roles that would be the same one after a merge: same focus, level and region in both functions. */
export interface Collision {
  /** Names it in questions and answers: the old code and the region, as `DEVO.GEN.P3 global`. */
  readonly key: string;
  readonly region: string;
  /** Of the function that goes. */
  readonly merged: RoleFacts;
  /** Of the function that stays. */
  readonly target: RoleFacts;
  /** For an overlay: the collision of its main file; it need not be asked about once both of those are kept. */
  readonly follows: string | undefined;
}

/** What a person decided about a collision. */
export interface Decision {
  readonly key: string;
  /** Which of the two stays under the code; with `both`, the merged one goes to another focus. */
  readonly keep: 'merged' | 'target' | 'both';
  /** The focus of the merged role, with `both`. */
  readonly focus?: string | undefined;
  /** The name of that focus, where it is new. */
  readonly focusName?: string | undefined;
}

/** A focus to which roles go that would collide. */
export interface FocusWanted {
  readonly id: string;
  readonly name: string | undefined;
}

/** A merge that may be done. */
export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly scope: Scope;
  /** The function's id and the codes that change with it. */
  readonly rename: Rename;
  /** Files that go, each with the file that takes over its codes and its title. */
  readonly gone: ReadonlyMap<string, { readonly facts: RoleFacts; readonly heir: RoleFacts }>;
  readonly focuses: readonly FocusWanted[];
}
