/** A commit, without the files that it changed. */
export interface Commit {
  /** The hash as people see it. */
  readonly hash: string;
  /** The author's day, `2026-03-31`. */
  readonly day: string;
  /** The first line of its message. */
  readonly subject: string;
  /** What follows the first line. */
  readonly body: string;
}

/** Takes a history commit by commit: first the commit, then each path that it changed, from the top folder. */
export interface CommitVisitor {
  commit(commit: Commit): void;
  path(path: string): void;
}

/** Why no commits could be read. */
export type NoCommits =
  | { readonly problem: 'no-folder' | 'no-git' | 'no-repository' | 'no-address' | 'not-fetched' | 'stopped' }
  | { readonly problem: 'failed'; readonly message: string };
