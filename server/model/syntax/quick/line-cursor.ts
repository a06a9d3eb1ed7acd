const space = 32;
const carriageReturn = 13;
const dash = 45;
const hash = 35;

/** The lines of a text one after the other, without blank ones and comments. Positions are UTF-16 offsets. */
export class LineCursor {
  /** Column of the first character; -1 behind the last line. */
  column = -1;
  /** Offsets of the first character and behind the last one that is no space. */
  start = 0;
  stop = 0;
  /** Where the line behind begins. */
  next = 0;

  constructor(readonly text: string) {}

  /** Goes to the next line that says something. */
  advance(): void {
    const { text } = this;
    while (this.next < text.length) {
      const from = this.next;
      this.raw();
      let start = from;
      while (start < this.stop && text.charCodeAt(start) === space) start++;
      if (start === this.stop || text.charCodeAt(start) === hash) continue;
      this.start = start;
      this.column = start - from;
      return;
    }
    this.column = -1;
  }

  /** Takes the rest of the line, from `start` on, for a line of its own. */
  enter(start: number): void {
    this.column += start - this.start;
    this.start = start;
  }

  /** The line from its first to its last character. */
  get content(): string {
    return this.text.slice(this.start, this.stop);
  }

  get isItem(): boolean {
    const { text, start, stop } = this;
    return text.charCodeAt(start) === dash && (start + 1 === stop || text.charCodeAt(start + 1) === space);
  }

  /** Goes over the next line, whatever it says, and gives it without its end; spaces behind it belong to it. */
  raw(): string {
    const { text, next } = this;
    const found = text.indexOf('\n', next);
    let end = found < 0 ? text.length : found;
    this.next = found < 0 ? text.length : found + 1;
    if (end > next && text.charCodeAt(end - 1) === carriageReturn) end--;
    this.stop = end;
    while (this.stop > next && text.charCodeAt(this.stop - 1) === space) this.stop--;
    return text.slice(next, end);
  }
}
