import type { CardSource } from '../card-part';

/**
 * How a cell stands to the cell on its left: `same` (repeated), `changed` (another value), `added` (nothing stood
 * there), `dropped` (something stood there, and here is nothing). The first column has no mark.
 */
export type Mark = 'same' | 'changed' | 'added' | 'dropped';

/**
 * Roles side by side as plain data. `rolewright compare --format json` prints it, so its keys are a contract: a key is
 * added freely, never renamed or given another meaning (then `format` rises).
 */
export interface Comparison {
  readonly format: 1;
  /** From two to four, in the order in which they were named. */
  readonly roles: readonly ComparedRole[];
  readonly facts: readonly ComparedRow[];
  /** What their levels mean. */
  readonly level: readonly ComparedRow[];
}

export interface ComparedRole {
  readonly uri: string;
  readonly title?: string;
  readonly code?: string;
  /** The Git revision of its text; absent for the text of now. */
  readonly revision?: string;
}

/** One line of a table: a cell for each role. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /** Absent where the role has no such value. */
  readonly text?: string;
  readonly mark?: Mark;
  /** Where it stands, where that is in a file. */
  readonly place?: CardSource;
}
