import type { Span } from '../text/span';
import { closingQuote } from './line';

/** A text between brackets, with its quotes. */
export interface FlowText extends Span {
  readonly kind: 'text';
}

/** `[…]` or `{…}`; without a closing bracket it ends where the reading stopped. */
export interface FlowGroup extends Span {
  readonly kind: 'map' | 'list';
  readonly closed: boolean;
  readonly parts: readonly FlowPart[];
}

export type FlowValue = FlowText | FlowGroup;

/** What stands between two commas; `start` and `end` lie beside the commas or brackets. */
export interface FlowPart extends Span {
  readonly key: FlowText | undefined;
  /** Offset of the colon, -1 where there is none; without one, a text in a map is its (half-typed) key. */
  readonly colon: number;
  readonly value: FlowValue | undefined;
}

/** Reads brackets from an offset, at most up to `stop`; tolerant of everything, since somebody is typing. */
export function readFlow(text: string, start: number, stop: number): FlowGroup {
  return new FlowReader(text, stop).group(start);
}

/** Nobody nests deeper by hand; what does is read as text. */
const MAX_DEPTH = 40;

class FlowReader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly stop: number,
  ) {}

  group(start: number): FlowGroup {
    const kind = this.text[start] === '{' ? 'map' : 'list';
    this.at = start + 1;
    const parts: FlowPart[] = [];
    this.depth++;
    for (;;) {
      parts.push(this.part(kind));
      const more = this.at < this.stop && this.text[this.at] === ',';
      if (!more) break;
      this.at++;
    }
    this.depth--;
    const closed = this.at < this.stop;
    if (closed) this.at++;
    return { kind, start, end: this.at, closed, parts };
  }

  private part(kind: 'map' | 'list'): FlowPart {
    const start = this.at;
    let key: FlowText | undefined;
    let colon = -1;
    let value: FlowValue | undefined;
    for (this.skip(); this.at < this.stop && !',]}'.includes(this.text[this.at] ?? ''); this.skip()) {
      const char = this.text[this.at];
      if (char === ':' && this.endsKey()) {
        if (kind === 'map' && colon < 0) {
          key = value?.kind === 'text' ? value : undefined;
          value = undefined;
          colon = this.at;
        }
        this.at++;
      } else if ((char === '[' || char === '{') && this.depth < MAX_DEPTH) {
        value = this.group(this.at);
      } else {
        value = this.scalar();
      }
    }
    if (kind === 'map' && colon < 0 && value?.kind === 'text')
      return { start, end: this.at, key: value, colon, value: undefined };
    return { start, end: this.at, key, colon, value };
  }

  private skip(): void {
    while (this.at < this.stop) {
      const char = this.text[this.at] ?? '';
      if (/\s/.test(char)) this.at++;
      else if (char === '#' && /\s/.test(this.text[this.at - 1] ?? ' ')) this.toLineEnd();
      else return;
    }
  }

  private toLineEnd(): void {
    while (this.at < this.stop && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at++;
  }

  private scalar(): FlowText {
    const start = this.at;
    const first = this.text[start];
    if (first === '"' || first === "'") {
      const close = closingQuote(this.text.slice(0, this.stop), start);
      if (close >= 0) this.at = close + 1;
      else this.toLineEnd();
      return { kind: 'text', start, end: this.at };
    }
    let end = start;
    while (this.at < this.stop) {
      const char = this.text[this.at] ?? '';
      if (/[,[\]{}\r\n]/.test(char) || (char === ':' && this.endsKey())) break;
      if (char === '#' && /\s/.test(this.text[this.at - 1] ?? '')) break;
      this.at++;
      if (!/\s/.test(char)) end = this.at;
    }
    if (this.at === start) this.at++;
    return { kind: 'text', start, end: Math.max(end, start) };
  }

  private endsKey(): boolean {
    const next = this.text[this.at + 1] ?? ' ';
    return /[\s,[\]{}"']/.test(next) || this.at + 1 >= this.stop;
  }
}
