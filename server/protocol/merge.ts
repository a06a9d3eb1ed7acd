/** Client to server: the functions of a taxonomy. Answers `MergeChoices` or `Refused`. */
export const mergeChoicesRequest = 'rolewright/mergeChoices';
export interface MergeChoicesParams {
  /** Any file below the taxonomy, or one of its own; it need not exist. */
  readonly uri: string;
}

export interface MergeChoices {
  /** The taxonomy's own words for a function and for a focus, as they stand inside a sentence. */
  readonly label: string;
  readonly focusLabel: string;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    /** The name of the group above it. */
    readonly superfunction?: string | undefined;
    /** How many files of roles it has. */
    readonly roles: number;
    /** Whether another one may be merged into it. */
    readonly canStay: boolean;
  }[];
}

/** Client to server: what has to be decided before a merge. Answers `MergeQuestions` or `Refused`. */
export const mergeQuestionsRequest = 'rolewright/mergeQuestions';
export interface MergeQuestionsParams extends MergeChoicesParams {
  /** The function that goes, and the one that stays. */
  readonly from: string;
  readonly into: string;
}

/** One of two roles that would be the same one. */
export interface CollidingRole {
  readonly uri: string;
  readonly file: string;
  readonly code: string;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
}

export interface MergeQuestions {
  readonly collisions: readonly {
    /** Names the collision in the answer. */
    readonly key: string;
    /** Absent for the taxonomy's own. */
    readonly region?: string;
    /** Of the function that goes. */
    readonly merged: CollidingRole;
    /** Of the function that stays. */
    readonly target: CollidingRole;
    /** The key of another collision: with both kept there, this one is none. */
    readonly follows?: string | undefined;
    /** Focuses that have no role at that level yet in the function that stays. */
    readonly freeFocuses: readonly string[];
    /** Whether the two can be kept side by side: an overlay goes where its main file goes. */
    readonly canKeepBoth: boolean;
  }[];
  readonly focuses: readonly { readonly id: string; readonly name: string }[];
}

export interface MergeDecision {
  readonly key: string;
  readonly keep: 'merged' | 'target' | 'both';
  /** With `both`: the focus to which the role of the function that goes is moved. */
  readonly focus?: string | undefined;
  /** The name of that focus, where it is new. */
  readonly focusName?: string | undefined;
}

/** Client to server: the change that merges two functions. Answers `MergeResult` or `Refused`. */
export const mergeRequest = 'rolewright/merge';
export interface MergeParams extends MergeQuestionsParams {
  /** One for each collision that is one. */
  readonly decisions: readonly MergeDecision[];
}

export interface MergeResult {
  /** A WorkspaceEdit of LSP. */
  readonly edit: object;
  /** What happens, sentence by sentence. */
  readonly notes: readonly string[];
}
