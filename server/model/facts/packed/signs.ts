/**
 * Numbers and texts one behind the other in a string of mostly one-byte characters: of all ways to keep much small
 * data, one string costs an engine the least. A number takes one sign for each six bits, the smallest first.
 */
const bits = 6;
const more = 1 << bits;

/** Writes what `SignReader` reads back in the same order. */
export class SignWriter {
  private readonly parts: string[] = [];
  private readonly known = new Map<string, number>();

  get written(): string {
    return this.parts.join('');
  }

  /** A whole number from 0 on. */
  number(value: number): void {
    let left = value;
    while (left >= more) {
      this.parts.push(String.fromCharCode((left % more) + more));
      left = Math.floor(left / more);
    }
    this.parts.push(String.fromCharCode(left));
  }

  /** A whole number that may be below 0. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A text that may be absent; the second time a text is written it takes a number only. */
  text(value: string | undefined): void {
    const known = value === undefined ? -2 : this.known.get(value);
    this.number(known === undefined ? 1 : known + 2);
    if (value === undefined || known !== undefined) return;
    this.known.set(value, this.known.size);
    this.number(value.length);
    this.parts.push(value);
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.number(items.length);
    for (const item of items) write(item);
  }
}

/** Reads what a `SignWriter` wrote. */
export class SignReader {
  private at = 0;
  private readonly known: string[] = [];

  constructor(private readonly signs: string) {}

  number(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const sign = this.signs.charCodeAt(this.at++);
      if (sign < more) return value + sign * weight;
      // Behind the end there is no number (NaN); what was cut off must not be read without an end.
      if (!(sign < 2 * more)) throw new RangeError('no packed facts');
      value += (sign - more) * weight;
      weight *= more;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string | undefined {
    const kind = this.number();
    if (kind === 0) return undefined;
    if (kind > 1) return this.known[kind - 2];
    const length = this.number();
    const text = this.signs.slice(this.at, this.at + length);
    this.at += length;
    this.known.push(text);
    return text;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.number(); left > 0; left--) items.push(read());
    return items;
  }

  /** A list of texts none of which is absent. */
  texts(): string[] {
    return this.list(() => this.text() ?? '');
  }
}
