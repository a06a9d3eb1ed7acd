/** A half-open stretch of text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of a span; offsets count in the text before any edit of the same batch. */
export interface Edit extends Span {
  readonly text: string;
}

/** Steps from the root of a file: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

/** Applies edits that do not overlap; order of the array does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}
