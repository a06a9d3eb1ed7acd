import type { FileKind } from '../../model/file-kind';
import type { Edit } from '../../model/text/span';

/** What a refactoring does to one file. */
export interface Change {
  readonly uri: string;
  readonly kind: FileKind;
  /** In the order of the text, none over another. */
  readonly edits: readonly Edit[];
  /** The whole text of a file that is not there yet. */
  readonly made?: string;
}
