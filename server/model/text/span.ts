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

/** Whether an offset lies in a span or at one of its ends: what a cursor touches. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two paths take the same steps; `'0'` and `0` are two. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

/** Applies edits that do not overlap; insertions at one place keep the order of the array. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return parts.join('') + text.slice(from);
}
