import type { Refused } from './refused';

/** Client to server: plans an export of all roles of a taxonomy. The client then asks for its files and writes them. */
export const beginExportRequest = 'rolewright/export/begin';
export interface BeginExportParams {
  /** Any file below the taxonomy; it need not exist. */
  readonly uri: string;
  readonly format: 'html' | 'markdown' | 'json' | 'csv';
  readonly audience?: 'employee' | 'candidate';
  readonly withPay: boolean;
  readonly withDrafts: boolean;
}

export type BeginExportResult = BegunExport | RefusedExport;

export interface BegunExport {
  readonly id: number;
  readonly roles: number;
  /** Every file that will come, with the one to open first at the beginning. */
  readonly paths: readonly string[];
}

export interface RefusedExport extends Refused {
  /** Only drafts stand in the way. */
  readonly drafts: boolean;
}

/** Client to server: the next files of an export that has begun. */
export const moreExportRequest = 'rolewright/export/more';
export interface MoreExportParams {
  readonly id: number;
}

export interface MoreExportResult {
  /** How many roles are done. */
  readonly roles: number;
  /** Nothing comes any more; also after `endExport`. */
  readonly ended: boolean;
  /** Paths are relative to the export, with `/`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Client to server, a notification: nobody asks for more of an export. */
export const endExportNotification = 'rolewright/export/end';
