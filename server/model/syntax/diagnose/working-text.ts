import type { Edit } from '../../text/span';
import { applyEdits } from '../../text/span';

/** A stretch of the original text that stands unchanged in the working text. */
interface Kept {
  readonly at: number;
  readonly original: number;
  readonly length: number;
}

/**
 * The text that is read in place of a faulty one: the original with repairs applied. It knows for each of its
 * offsets where that is in the original, so that whatever is found can be reported where the person sees it.
 */
export class WorkingText {
  private constructor(
    readonly text: string,
    private readonly kept: readonly Kept[],
    private readonly originalLength: number,
  ) {}

  static of(text: string): WorkingText {
    return new WorkingText(text, [{ at: 0, original: 0, length: text.length }], text.length);
  }

  get changed(): boolean {
    return this.kept.length !== 1 || this.kept[0]?.length !== this.originalLength;
  }

  /** The text after further edits, whose offsets count in this working text and do not overlap. */
  with(edits: readonly Edit[]): WorkingText {
    let kept = this.kept;
    for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end))
      kept = split(kept, edit);
    return new WorkingText(applyEdits(this.text, edits), kept, this.originalLength);
  }

  /** Where an offset is in the original. Inside inserted text that is the place of the insertion. */
  toOriginal(offset: number): number {
    const { kept } = this;
    let low = 0;
    let high = kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = kept[low];
    if (!piece || offset < piece.at) return 0;
    return piece.original + Math.min(offset - piece.at, piece.length);
  }

  /** True where the character at the offset was typed by the person. */
  isOriginal(offset: number): boolean {
    return this.kept.some((piece) => piece.at <= offset && offset < piece.at + piece.length);
  }

  /** The edit in offsets of the original; undefined where it would touch what an earlier repair wrote. */
  editToOriginal(edit: Edit): Edit | undefined {
    const piece = this.kept.find((each) => each.at <= edit.start && edit.end <= each.at + each.length);
    if (!piece) return undefined;
    const shift = piece.original - piece.at;
    return { start: edit.start + shift, end: edit.end + shift, text: edit.text };
  }
}

/** Cuts an edit's span out of the kept pieces and moves what stands behind it. */
function split(kept: readonly Kept[], edit: Edit): Kept[] {
  const moved = edit.text.length - (edit.end - edit.start);
  const result: Kept[] = [];
  for (const piece of kept) {
    const end = piece.at + piece.length;
    if (piece.at < edit.start) result.push({ ...piece, length: Math.min(end, edit.start) - piece.at });
    if (end > edit.end || (end === edit.end && piece.at >= edit.start && piece.length === 0)) {
      const from = Math.max(piece.at, edit.end);
      result.push({ at: from + moved, original: piece.original + from - piece.at, length: end - from });
    }
  }
  return result;
}
