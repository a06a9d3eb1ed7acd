import type { Edit, Span } from '../../text/span';
import type { ReadError } from '../reading';
import type { Severity } from '../tree';
import type { Lines } from './lines';

/** Where the reader stumbled. */
export interface Site {
  readonly lines: Lines;
  readonly error: ReadError;
  readonly line: number;
  /** The lines at which a cause may stand, the likeliest first. */
  readonly near: readonly number[];
}

/** A guess at what is wrong: it counts once the text with its edits reads further than without. */
export interface Cause {
  /** Where it is reported; clamped to one line. */
  readonly span: Span;
  readonly message: string;
  /** Absent where the edits only serve to read on, and are nothing to offer to a person. */
  readonly title?: string;
  /** None adds or removes a line, so that line numbers stay comparable. */
  readonly edits: readonly Edit[];
  readonly certain: boolean;
  readonly severity?: Severity;
  /** True where the reader notices the fault only far below it. */
  readonly late?: boolean;
}

export type FindCauses = (site: Site) => readonly Cause[];
