import type { Edit } from '../../text/span';

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
    /** In the order of the text. */
    private readonly kept: readonly Kept[],
    readonly changed: boolean,
  ) {}

  static of(text: string): WorkingText {
    return new WorkingText(text, [{ at: 0, original: 0, length: text.length }], false);
  }

  /** The text after further edits, whose offsets count in this working text and do not overlap. */
  with(edits: readonly Edit[]): WorkingText {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts: string[] = [];
    const kept: Kept[] = [];
    let from = 0;
    let length = 0;
    const keep = (to: number): void => {
      parts.push(this.text.slice(from, to));
      for (const piece of this.piecesIn(from, to)) kept.push({ ...piece, at: piece.at - from + length });
      length += to - from;
    };
    for (const edit of sorted) {
      keep(edit.start);
      parts.push(edit.text);
      length += edit.text.length;
      from = edit.end;
    }
    keep(this.text.length);
    return new WorkingText(parts.join(''), kept, true);
  }

  /** Where an offset is in the original. Inside inserted text that is the place of the insertion. */
  toOriginal(offset: number): number {
    const piece = this.kept[this.pieceBefore(offset)];
    if (!piece) return 0;
    return piece.original + Math.min(Math.max(0, offset - piece.at), piece.length);
  }

  /** The last offset that stands for an offset of the original, or for the one before what was taken out there. */
  fromOriginal(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.toOriginal(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** True where everything from one offset to another stands in the original just so. */
  isKept(start: number, end: number): boolean {
    const index = this.pieceBefore(start);
    const piece = this.kept[index];
    return (
      piece !== undefined &&
      piece.at <= start &&
      end <= piece.at + piece.length &&
      index === this.pieceBefore(end)
    );
  }

  /** True where the character at the offset was typed by the person. */
  isOriginal(offset: number): boolean {
    const piece = this.kept[this.pieceBefore(offset)];
    return piece !== undefined && piece.at <= offset && offset < piece.at + piece.length;
  }

  /** The edit in offsets of the original; undefined where it would touch what an earlier repair wrote. */
  editToOriginal(edit: Edit): Edit | undefined {
    const index = this.pieceBefore(edit.start);
    const piece = [this.kept[index], this.kept[index - 1]].find(
      (each) => each && each.at <= edit.start && edit.end <= each.at + each.length,
    );
    if (!piece) return undefined;
    const shift = piece.original - piece.at;
    return { start: edit.start + shift, end: edit.end + shift, text: edit.text };
  }

  /** The last piece that starts at or before the offset; 0 where none does. */
  private pieceBefore(offset: number): number {
    let low = 0;
    let high = this.kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.kept[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What is kept between two offsets, cut to them. An empty original keeps an empty piece, so that 0 stays known. */
  private piecesIn(from: number, to: number): readonly Kept[] {
    const pieces: Kept[] = [];
    for (let index = this.pieceBefore(from); index < this.kept.length; index++) {
      const piece = this.kept[index];
      if (!piece || piece.at > to) break;
      const start = Math.max(piece.at, from);
      const end = Math.min(piece.at + piece.length, to);
      if (end > start || (end === start && this.kept.length === 1))
        pieces.push({ at: start, original: piece.original + start - piece.at, length: end - start });
    }
    return pieces;
  }
}
