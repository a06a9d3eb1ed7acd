import type { Green } from './green';

/** Something the library could not read, at offsets of the text that was read. */
export interface ReadError {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** The first document of a text. */
export interface Reading {
  readonly root: { readonly green: Green; readonly start: number } | undefined;
  /** In the order of the text. */
  readonly errors: readonly ReadError[];
  /** Offset where a second document starts, -1 where there is none. */
  readonly nextDocument: number;
}
