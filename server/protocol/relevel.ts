import type { CardRange } from './card';

/** Client to server: the levels to which a role may go. Answers `LevelChoices` or `Refused`. */
export const levelChoicesRequest = 'rolewright/levelChoices';
export interface LevelChoicesParams {
  /** A role file. */
  readonly uri: string;
}

export interface LevelChoices {
  readonly code: string;
  /** Track by track, from the lowest up. */
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank?: number | undefined;
    readonly summary?: string | undefined;
    /** The name of its track. */
    readonly track?: string | undefined;
    readonly current: boolean;
    /** The name of the file that has this place already. */
    readonly takenBy?: string | undefined;
  }[];
}

/** Client to server: the change that moves a role to another level. Answers `RelevelResult` or `Refused`. */
export const relevelRequest = 'rolewright/relevel';
export interface RelevelParams {
  readonly uri: string;
  readonly level: string;
}

export interface RelevelResult {
  /** A WorkspaceEdit of LSP. */
  readonly edit: object;
  /** The role's code and the address of its file once the change is made. */
  readonly code: string;
  readonly uri: string;
}

/** Client to server: what in a role no longer fits its level. Answers `LevelReview` or `Refused`. */
export const levelReviewRequest = 'rolewright/levelReview';
export interface LevelReviewParams {
  readonly uri: string;
}

export interface LevelReview {
  readonly code: string;
  /** The level on which it stood before, by its former codes, such as `P3 Career`. */
  readonly from?: string | undefined;
  readonly to: string;
  /** File by file, in the order of the text. */
  readonly items: readonly {
    readonly kind: string;
    /** The kind in words, such as `Other title`. */
    readonly label: string;
    readonly message: string;
    readonly uri: string;
    readonly range: CardRange;
    /** The line of the text. */
    readonly line: string;
  }[];
}
