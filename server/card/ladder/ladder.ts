import type { CardSource } from '../card-part';

/**
 * The career ladder of one function as plain data. `rolewright ladder --format json` prints it, so its keys are a
 * contract: a key is added freely, never renamed or given another meaning (then `format` rises).
 */
export interface Ladder {
  readonly format: 1;
  /** The `taxonomy.yaml` that defines it; absent where only the built-in framework serves. */
  readonly taxonomy?: string;
  /** For whom the ladder was made, so that nothing is said of gaps; absent for those who keep the roles. */
  readonly audience?: 'employee' | 'candidate';
  readonly function: LadderFunction;
  readonly lanes: readonly LadderLane[];
  /** Highest rank first. */
  readonly rungs: readonly LadderRung[];
  /** Roles of the function whose level is on none of the lanes. */
  readonly beside: readonly LadderRole[];
  /** What is expected at each level, type by type. */
  readonly matrix: LadderMatrix;
  /** How many components of each type there are at each level. */
  readonly coverage: Coverage;
}

export interface LadderFunction {
  readonly id: string;
  readonly name: string;
  /** The taxonomy's word for a function, such as `Job family`. */
  readonly label: string;
  readonly description?: string;
  readonly superfunction?: string;
  readonly source?: CardSource;
}

/** One line of levels: a track, with those that continue it. */
export interface LadderLane {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** All levels of one rank. */
export interface LadderRung {
  readonly rank: number;
  /** One for each lane; null where the lane has no level of this rank, or none that belongs here. */
  readonly cells: readonly (LadderCell | null)[];
}

export interface LadderCell {
  readonly level: LadderLevel;
  /** None: a gap between the roles below and above. */
  readonly roles: readonly LadderRole[];
  /** Usual moves to other lanes. */
  readonly moves: readonly LadderLevel[];
}

export interface LadderLevel {
  readonly id: string;
  readonly name: string;
  readonly years?: string;
}

export interface LadderRole {
  /** The role file; in an export the path of the role in it. */
  readonly uri: string;
  readonly code: string;
  readonly title: string;
  readonly focus: string;
  readonly status?: string;
  /** Deprecated or retired. */
  readonly ended: boolean;
}

export interface LadderMatrix {
  readonly levels: readonly LadderLevel[];
  readonly types: readonly MatrixType[];
}

export interface MatrixType {
  readonly id: string;
  readonly name: string;
  readonly items: readonly MatrixItem[];
}

/** One skill (or another component) over the levels. */
export interface MatrixItem {
  readonly statement: string;
  /** The id of the library item, where it comes from there. */
  readonly ref?: string;
  readonly source?: CardSource;
  /** One for each level; null where no role there has it. */
  readonly cells: readonly (MatrixCell | null)[];
  /** The same is expected wherever it stands, at more than one level: nothing progresses. */
  readonly flat: boolean;
}

export interface MatrixCell {
  readonly expectations: readonly MatrixExpectation[];
}

export interface MatrixExpectation {
  /** Roles of the level that share it. */
  readonly codes: readonly string[];
  readonly proficiency?: string;
  readonly text?: string;
  /** The lower level that the text was written for, where there is none for this one. */
  readonly asAt?: string;
  readonly examples: readonly string[];
  readonly practice: readonly string[];
  /** Nothing says what is expected, or what stands there is only a note of its author. */
  readonly placeholder: boolean;
}

export interface Coverage {
  readonly levels: readonly LadderLevel[];
  readonly types: readonly CoverageType[];
}

export interface CoverageType {
  readonly id: string;
  readonly name: string;
  /** The fewest and the most that a role of the level has. */
  readonly counts: readonly { readonly fewest: number; readonly most: number }[];
}
