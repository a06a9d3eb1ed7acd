/** Client to server: which taxonomy governs a file, and why. */
export const statusRequest = 'rolewright/status';
export interface StatusParams {
  readonly uri: string;
}

export interface StatusResponse {
  /** `foreign`: a taxonomy.yaml that is not ours; `broken`: its last good state serves. */
  readonly state: 'file' | 'framework' | 'foreign' | 'broken';
  /** The governing taxonomy.yaml. */
  readonly taxonomy: string | undefined;
  /** Its name, as people wrote it. */
  readonly name: string | undefined;
  /** Files that are joined. */
  readonly files: readonly string[];
  readonly broken: readonly string[];
  /** Counts, for a person who wonders what was read. */
  readonly levels: number;
  readonly libraryItems: number;
  readonly roles: number;
}
