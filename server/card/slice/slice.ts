import type { CardSource } from '../card-part';

/**
 * All roles of one level side by side, as plain data. `rolewright slice --format json` prints it, so its keys are a
 * contract: a key is added freely, never renamed or given another meaning (then `format` rises).
 */
export interface Slice {
  readonly format: 1;
  readonly level: SliceLevel;
  /** What the taxonomy calls a function and a focus. */
  readonly labels: { readonly function: string; readonly focus: string };
  /** What is looked at, in the order of the table. */
  readonly measures: readonly SliceMeasure[];
  /** Ordered by function, focus and code. */
  readonly roles: readonly SliceRole[];
}

export interface SliceLevel {
  /** What the taxonomy calls a level, such as `Grade`. */
  readonly label: string;
  readonly id: string;
  readonly name?: string;
  readonly years?: string;
  readonly summary?: string;
}

export interface SliceMeasure {
  readonly id: string;
  readonly name: string;
  /** The median of all roles that have a number here and are not ended; absent where there is none. */
  readonly median?: string;
}

export interface SliceRole {
  readonly uri: string;
  readonly code?: string;
  readonly title?: string;
  readonly function?: string;
  readonly focus?: string;
  readonly status?: string;
  /** True where it is deprecated or retired: then nothing is measured, and nothing by it. */
  readonly ended?: true;
  /** Of the amounts of pay, where there are any. */
  readonly currency?: string;
  readonly period?: string;
  /** One for each measure. */
  readonly cells: readonly SliceCell[];
  readonly statements: readonly SliceStatements[];
}

export interface SliceCell {
  /** For people; absent where the role has nothing here. */
  readonly text?: string;
  readonly value?: number;
  readonly place?: CardSource;
  readonly finding?: SliceFinding;
}

/** `gap`: most others have what is missing here; `outlier`: a number far from the median of the others. */
export interface SliceFinding {
  readonly kind: 'gap' | 'outlier';
  /** A sentence. */
  readonly reason: string;
}

export interface SliceStatements {
  readonly id: string;
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly place?: CardSource }[];
}
