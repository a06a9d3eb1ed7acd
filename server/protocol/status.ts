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
  /** Absent where there is no file of pay and no setting names one. */
  readonly pay?: PayStatus;
}

/** Pay from files of its own. */
export interface PayStatus {
  /** The file from which the pay of the asked role comes. */
  readonly from?: string;
  /** All that count for the roles of this taxonomy. */
  readonly files: readonly string[];
  /** What the setting names and where nothing could be read: nothing there, or no disk to look on (as on the web). */
  readonly missing: readonly { readonly path: string; readonly reason: 'nothing' | 'noDisk' }[];
}
