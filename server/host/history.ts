/** A commit that changed a file. */
export interface Revision {
  /** The full hash. */
  readonly id: string;
  /** The hash as people see it. */
  readonly short: string;
  /** The author's day, `2026-03-31`. */
  readonly day: string;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** Why the past of a file is not known. */
export type HistoryProblem = 'no-git' | 'no-repository' | 'no-revision' | 'no-file';

export interface NoHistory {
  readonly problem: HistoryProblem;
}

/** The past of files, on URIs. Never throws: what is not known has its reason. */
export interface History {
  /** The text of a file as it was at a revision, also where it had another name then. */
  textAt(uri: string, revision: string): Promise<{ readonly text: string } | NoHistory>;
  /** The commits that changed a file, the newest first, at most so many. */
  revisionsOf(uri: string, most: number): Promise<{ readonly revisions: readonly Revision[] } | NoHistory>;
}
