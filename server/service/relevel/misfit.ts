import type { Level } from '../../model/taxonomy/taxonomy';
import type { Span } from '../../model/text/span';
import type { Scope } from '../navigation/scope';
import type { RoleState, Snapshot } from '../snapshot';

/** What kind of thing no longer fits, for the list's headings. */
export type MisfitKind =
  | 'title'
  | 'alias'
  | 'years'
  | 'verb'
  | 'proficiency'
  | 'inherited'
  | 'excluded'
  | 'mention'
  | 'pay'
  | 'status';

/** One thing in a role file that does not fit its level, or not any more. Offsets count in that file. */
export interface Misfit extends Span {
  readonly kind: MisfitKind;
  readonly message: string;
}

/** What is looked at: one file of a role as it is now, and the level on which it stood before, where that is known. */
export interface Move {
  readonly state: RoleState;
  readonly level: Level;
  readonly from: Level | undefined;
  readonly scope: Scope;
  readonly snapshot: Snapshot;
}
