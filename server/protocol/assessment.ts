import type { Refused } from './refused';
import type { NewFile } from './scaffold';

/** Client to server: the file of a new assessment, and what Git would do with it. */
export const newAssessmentRequest = 'rolewright/assessment/new';
export interface NewAssessmentParams {
  /** The file of the role. */
  readonly role: string;
  /** Whom it is about; empty where that is left open. */
  readonly person: string;
  /** Where the file belongs, with a slash at its end. */
  readonly folder: string;
  /** The repository whose commits were looked through for this role: what was found there goes into the file. */
  readonly repository?: string;
}

export interface NewAssessment {
  readonly file: NewFile;
  readonly inGit: NewFileInGit;
}

/**
 * What Git would do with a file that is still to be written: nothing, since it lies `outside` every repository or is
 * `ignored`; take it (`open`), unless `patterns` are added to one of two files; or that cannot be known here.
 */
export type NewFileInGit =
  | { readonly state: 'unknown' | 'outside' | 'ignored' }
  | {
      readonly state: 'open';
      readonly patterns: readonly string[];
      /** A `.gitignore`, which goes to everyone with the repository. */
      readonly shared: IgnoreLines;
      /** The list of this copy of the repository alone. */
      readonly own: IgnoreLines;
    };

/** What is to be added at the end of a list of names that Git leaves alone. */
export interface IgnoreLines {
  readonly uri: string;
  /** False where the file is still to be made. */
  readonly exists: boolean;
  /** Whole lines; empty where they stand there already. */
  readonly text: string;
}

export type NewAssessmentResult = NewAssessment | Refused;

/** Client to server: what Git would do with an assessment that is there, had it not been told of it yet. */
export const keepOutRequest = 'rolewright/assessment/keepOut';
export interface KeepOutParams {
  readonly uri: string;
}

export interface KeepOutResult {
  readonly inGit: NewFileInGit;
  /** What a person types to take the file out, where Git keeps it. */
  readonly takeOut?: string;
}
