import type { Span } from '../../text/span';

/** A text cut into lines; positions are UTF-16 offsets in the whole text. */
export class Lines {
  private readonly starts: number[] = [0];
  private readonly shapes: (LineShape | undefined)[] = [];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Where the visible part of a line ends, before its line break. */
  end(line: number): number {
    let end = line + 1 < this.starts.length ? this.start(line + 1) - 1 : this.text.length;
    if (end > this.start(line) && this.text[end - 1] === '\r') end--;
    return end;
  }

  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  shape(line: number): LineShape {
    let shape = this.shapes[line];
    if (!shape) {
      shape = shapeOf(this.content(line), this.start(line));
      this.shapes[line] = shape;
    }
    return shape;
  }

  /** The visible part of a line without its indentation; at least one character where the line has any. */
  visible(line: number): Span {
    const content = this.content(line);
    const start = this.start(line) + (content.length - content.trimStart().length);
    return content.trim() === ''
      ? { start: this.start(line), end: this.end(line) }
      : { start, end: this.start(line) + content.trimEnd().length };
  }

  /** The part of a span that stands on its first line. */
  clamp(span: Span): Span {
    const start = Math.min(Math.max(0, span.start), this.text.length);
    const line = this.lineAt(start);
    const end = Math.min(Math.max(start, span.end), this.end(line));
    return end > start ? { start, end } : this.visible(line);
  }
}

/** What a line looks like on its own, before anything is known of its surroundings. Columns count from 0. */
export interface LineShape {
  readonly blank: boolean;
  readonly comment: boolean;
  /** White space at the front. */
  readonly indent: number;
  /** Column behind all dashes. */
  readonly column: number;
  readonly dash: boolean;
  /** `title` of `title: x`; undefined where the line has no key. */
  readonly key: string | undefined;
  /** Offset of the value, of the whole content where there is no key. */
  readonly valueStart: number;
  /** Offset behind the value, without a comment and white space. */
  readonly valueEnd: number;
  readonly value: string;
}

const front = /^([ \t]*)((?:-[ \t]+)*)(-$)?/;
const keyed = /^(?:"[^"]*"|'[^']*'|[^\s"'#[\]{}&*!|>@`%,-][^:#]*?|-?[\w.<]+)[ \t]*:(?:[ \t]+|$)/;

function shapeOf(content: string, start: number): LineShape {
  const [whole = '', space = '', dashes = '', bare] = front.exec(content) ?? [];
  const body = content.slice(whole.length);
  const key = keyed.exec(body)?.[0];
  const at = whole.length + (key?.length ?? 0);
  const value = withoutComment(content.slice(at));
  return {
    blank: body.trim() === '' && whole.trim() === '',
    comment: dashes === '' && body.startsWith('#'),
    indent: space.length,
    column: whole.length,
    dash: dashes !== '' || bare !== undefined,
    key: key === undefined ? undefined : key.slice(0, key.lastIndexOf(':')).trim(),
    valueStart: start + at,
    valueEnd: start + at + value.length,
    value,
  };
}

/** A comment needs white space on both sides of its `#` here, so that `#1` stays part of a faulty text. */
function withoutComment(value: string): string {
  const comment = /(?:^|[ \t])#(?:[ \t].*)?$/.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trimEnd();
}
