/** A commit that hints at a statement, and by what. */
export interface Trace {
  readonly hash: string;
  readonly day: string;
  readonly subject: string;
  /** The first path of the commit that fits; undefined where its message fits. */
  readonly path: string | undefined;
}
