import type { CommitVisitor, NoCommits } from '../model/evidence/commit';

/** Whose commits were read. */
export interface OwnCommits {
  readonly address: string;
  /** The copy of the repository lacks what is older than some commit. */
  readonly isShallow: boolean;
}

/** The commits of repositories, on URIs of folders. What is not known has its reason; only a fault of the visitor throws. */
export interface Commits {
  /** The top folder of the repository around a folder; undefined where there is none. */
  repositoryOf(folder: string): Promise<string | undefined>;
  /**
   * Reads the commits behind what is checked out in a folder's repository, the newest first, of the user that the
   * repository is configured for (their address, and what a mailmap says is the same person). Names of files only: no
   * content is looked at. Nothing is kept of what was handed on. It ends early when `stopped` resolves.
   */
  readOwn(folder: string, visitor: CommitVisitor, stopped: Promise<unknown>): Promise<OwnCommits | NoCommits>;
}
