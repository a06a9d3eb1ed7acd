import type { Piece } from '../../model/compare/word-diff';
import type { CardSource } from '../card-part';

/**
 * How a cell stands to the cell on its left: `same` (repeated), `reworded` (the same statement in other words),
 * `changed` (another value, or another detail of the same statement), `added` (nothing stood there), `dropped`
 * (something stood there, and here is nothing). The first column has no mark.
 */
export type Mark = 'same' | 'reworded' | 'changed' | 'added' | 'dropped';

export type MarkCounts = Readonly<Record<Mark, number>>;

/**
 * Roles side by side as plain data. `rolewright compare --format json` prints it, so its keys are a contract: a key is
 * added freely, never renamed or given another meaning (then `format` rises).
 */
export interface Comparison {
  readonly format: 1;
  /** From two to four, in the order in which they were named. */
  readonly roles: readonly ComparedRole[];
  /** The marks of all statements. */
  readonly counts: MarkCounts;
  readonly facts: readonly ComparedRow[];
  /** What their levels mean. */
  readonly level: readonly ComparedRow[];
  readonly story: readonly ComparedRow[];
  /** Statements by kind: outputs, each kind of component, what is left out, other titles, classifications. */
  readonly groups: readonly ComparedGroup[];
}

export interface ComparedRole {
  readonly uri: string;
  readonly title?: string;
  readonly code?: string;
  /** The Git revision of its text; absent for the text of now. */
  readonly revision?: string;
}

export interface ComparedGroup {
  readonly id: string;
  readonly name: string;
  readonly counts: MarkCounts;
  readonly rows: readonly ComparedRow[];
}

/** One line of a table: a cell for each role. */
export interface ComparedRow {
  readonly id: string;
  /** What the line is about; empty for a statement, which stands for itself. */
  readonly label: string;
  /** All roles say the same. */
  readonly same: boolean;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedValue {
  /** Absent where the role has no such value. */
  readonly text?: string;
  readonly mark?: Mark;
  /** Word by word what became of the text on the left, where much of it stayed. */
  readonly words?: readonly Piece[];
}

export interface ComparedCell extends ComparedValue {
  /** Where it stands, where that is in a file. */
  readonly place?: CardSource;
  /** What belongs to a statement: its proficiency, what is expected, and whatever else differs. */
  readonly details?: readonly ComparedDetail[];
}

export interface ComparedDetail extends ComparedValue {
  readonly id: string;
  readonly label: string;
}
