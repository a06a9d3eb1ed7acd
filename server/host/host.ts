/**
 * Access to files, on URIs. The only way in which the workspace touches the world; implementations never throw for
 * a file that is missing or cannot be read, they answer undefined or nothing.
 */
export interface Host {
  /** The URI of the user's own folder, without a slash at its end; undefined where there is no disk, as on the web. */
  readonly home?: string | undefined;
  /** The text of a file; undefined where there is none or it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** The files below a folder that may be ours (by name), in any order; hidden folders and node_modules left out. */
  find(folder: string): Promise<readonly string[]>;
  /**
   * The facts of many roles below a folder, some at a time and in any order. Whoever stops asking ends the work.
   * Absent where nothing is faster than reading one file after the other.
   */
  readRoles?(folder: string, uris: readonly string[]): AsyncIterable<readonly RoleRead[]>;
  /** Somebody waits for an answer: what `readRoles` does beside may rest for a moment. */
  makeWay?(): void;
  /** Resolves when nothing is being written any more, so that the process may end. */
  settled?(): Promise<void>;
}

/** What was read of a role file for the index. */
export interface RoleRead {
  readonly uri: string;
  /** Its packed facts; undefined where it could not be read. */
  readonly packed: string | undefined;
}
