import type { Green, GreenEntry, GreenItem, GreenScalar } from '../green';
import { isCommentOrNothing, keyScalar, plainScalar, quotedScalar } from './scalar';

/**
 * A list or map in brackets that closes on the line on which it opens, perhaps with a comment behind it; `typed` begins
 * with the bracket. Undefined where anything but words, texts in quotes and further brackets is in it.
 */
export function flowOnLine(typed: string): Green | undefined {
  const flow = new FlowReader(typed);
  const green = flow.value();
  return green && isCommentOrNothing(typed.slice(flow.at)) ? green : undefined;
}

/** Signs at which a value without quotes ends, or that make it another thing. */
const ends = /[,[\]{}:#"']/g;

/** A line with more brackets than this is left to the library, which has a way with deep nesting. */
const mostBrackets = 50;

class FlowReader {
  at = 0;
  private brackets = 0;

  constructor(private readonly typed: string) {}

  /** The value that begins here. */
  value(): Green | undefined {
    const sign = this.typed[this.at];
    const isOpen = sign === '[' || sign === '{';
    if (isOpen && ++this.brackets > mostBrackets) return undefined;
    if (isOpen) return sign === '[' ? this.list() : this.map();
    return sign === '"' || sign === "'" ? this.quoted() : this.plain();
  }

  private list(): Green | undefined {
    const from = this.at++;
    const items: GreenItem[] = [];
    const isClosed = this.parts(']', () => {
      const offset = this.at - from;
      const value = this.value();
      if (value) items.push({ offset, length: value.length, dash: -1, value, valueOffset: 0 });
      return value !== undefined;
    });
    return isClosed ? { kind: 'list', flow: true, items, length: this.at - from } : undefined;
  }

  private map(): Green | undefined {
    const from = this.at++;
    const entries: GreenEntry[] = [];
    const isClosed = this.parts('}', () => {
      const entry = this.entry(from);
      if (entry) entries.push(entry);
      return entry !== undefined;
    });
    return isClosed ? { kind: 'map', flow: true, entries, length: this.at - from } : undefined;
  }

  private entry(map: number): GreenEntry | undefined {
    const start = this.at;
    const key = keyScalar(this.word());
    if (!key || !this.typed.startsWith(': ', this.at)) return undefined;
    const colon = this.at - start;
    this.at++;
    this.spaces();
    const valueOffset = this.at - start;
    const value = this.value();
    if (!value) return undefined;
    const length = valueOffset + value.length;
    return { offset: start - map, length, key, keyOffset: 0, colon, value, valueOffset };
  }

  /** Goes over what stands between brackets with commas; answers whether it came to the closing one. */
  private parts(close: string, part: () => boolean): boolean {
    this.spaces();
    if (this.typed[this.at] === close) return this.at++ > 0;
    while (part()) {
      this.spaces();
      const sign = this.typed[this.at++];
      if (sign === close) return true;
      if (sign !== ',') return false;
      this.spaces();
    }
    return false;
  }

  private quoted(): GreenScalar | undefined {
    const scalar = quotedScalar(this.typed.slice(this.at));
    if (scalar) this.at += scalar.length;
    return scalar;
  }

  private plain(): GreenScalar | undefined {
    return plainScalar(this.word());
  }

  private word(): string {
    ends.lastIndex = this.at;
    const end = ends.exec(this.typed)?.index ?? this.typed.length;
    const word = this.typed.slice(this.at, end).trimEnd();
    this.at += word.length;
    return word;
  }

  private spaces(): void {
    while (this.typed[this.at] === ' ') this.at++;
  }
}
