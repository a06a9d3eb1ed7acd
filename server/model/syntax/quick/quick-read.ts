import type { Green, GreenEntry, GreenItem } from '../green';
import type { Reading } from '../reading';
import { blockText } from './block-text';
import { flowOnLine } from './flow-value';
import { LineCursor } from './line-cursor';
import { plainText } from './plain-text';
import { isCommentOrNothing, keyScalar, quotedScalar } from './scalar';

/**
 * Reads a text that is written as nearly all role files are: keys and items on lines of their own, values behind
 * them on one line or as a block of text. The result equals that of the `yaml` library at a tenth of the time;
 * undefined for a text with anything else in it, which the library then reads.
 */
export function quickRead(text: string): Reading | undefined {
  return unusual.test(text) ? undefined : new QuickReader(text).read();
}

/**
 * Tabs, invisible characters, spaces of all other kinds (some of them end a line elsewhere), lone carriage returns,
 * and lines that begin or end a document, but for the one that may stand above everything.
 */
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\u1680\u180e\u2000-\u200b\u2028-\u202f\u205f\u2060\u3000\ufeff]|\r(?!\n)|(?<=\n)(?:---|\.\.\.|%)|^(?:---(?!\r?\n)|\.\.\.|%)/;

/** Deeper nesting is left to the library. */
const mostNested = 30;

/** A value and where it stands. */
interface Placed {
  readonly green: Green;
  readonly start: number;
}

class QuickReader {
  private readonly lines: LineCursor;
  /** True once something was met that only the library can read. */
  private declined = false;
  private nested = 0;

  constructor(text: string) {
    this.lines = new LineCursor(text);
  }

  read(): Reading | undefined {
    if (this.lines.text.startsWith('---')) this.lines.raw();
    this.lines.advance();
    if (this.lines.column < 0) return undefined;
    const root = this.collection();
    if (this.declined || this.lines.column >= 0) return undefined;
    return { root, errors: [], nextDocument: -1 };
  }

  private decline(): undefined {
    this.declined = true;
    return undefined;
  }

  /** The map or list that begins at the cursor. */
  private collection(): Placed {
    const { column, start, isItem } = this.lines;
    if (++this.nested > mostNested) this.decline();
    const green = isItem ? this.list(column, start) : this.map(column, start);
    this.nested--;
    return { green, start };
  }

  private map(column: number, from: number): Green {
    const { lines } = this;
    const entries: GreenEntry[] = [];
    let end = from;
    while (lines.column === column && !this.declined) {
      const { start } = lines;
      const entry = lines.isItem ? this.decline() : this.entry(column, start - from);
      if (!entry) break;
      entries.push(entry);
      end = start + entry.length;
    }
    if (lines.column > column) this.decline();
    return { kind: 'map', flow: false, entries, length: end - from };
  }

  private entry(column: number, offset: number): GreenEntry | undefined {
    const { start, content } = this.lines;
    const colon = colonIn(content);
    const key = keyScalar(content.slice(0, colon));
    if (colon < 0 || !key) return this.decline();
    const value = this.value(column, content, colon + 1, true);
    const valueOffset = value ? value.start - start : colon + 1;
    const length = value ? valueOffset + value.green.length : colon + 1;
    return { offset, length, key, keyOffset: 0, colon, value: value?.green, valueOffset };
  }

  private list(column: number, from: number): Green {
    const { lines } = this;
    const items: GreenItem[] = [];
    let end = from;
    while (lines.column === column && lines.isItem && !this.declined) {
      const { start, content } = lines;
      const value = this.value(column, content, 1, false);
      const valueOffset = value ? value.start - start : 1;
      const length = value ? valueOffset + value.green.length : 1;
      items.push({ offset: start - from, length, dash: 0, value: value?.green, valueOffset });
      end = start + length;
    }
    if (lines.column > column) this.decline();
    return { kind: 'list', flow: false, items, length: end - from };
  }

  /** What stands behind the mark of an entry (`inMap`) or of an item; undefined where there is nothing. */
  private value(column: number, content: string, behind: number, inMap: boolean): Placed | undefined {
    const { lines } = this;
    let at = behind;
    while (content.charCodeAt(at) === 32) at++;
    if (at >= content.length || content[at] === '#') return this.below(column, inMap);
    const start = lines.start + at;
    const typed = content.slice(at);
    if (!inMap && startsMap(typed)) {
      lines.enter(start);
      return lines.isItem ? this.decline() : this.collection();
    }
    const green = this.behindMark(typed, start, column);
    return green ? { green, start } : this.decline();
  }

  /** A value that begins on the line of its mark; goes to the line behind it. */
  private behindMark(typed: string, start: number, column: number): Green | undefined {
    const { lines } = this;
    const [sign = ''] = typed;
    if (sign === '|' || sign === '>') return blockText(lines, typed, start, column);
    if (sign !== '[' && sign !== '{' && sign !== '"' && sign !== "'")
      return plainText(lines, typed, start, column);
    lines.advance();
    if (sign === '[' || sign === '{') return flowOnLine(typed);
    const quoted = quotedScalar(typed);
    return quoted && isCommentOrNothing(typed.slice(quoted.length)) ? quoted : undefined;
  }

  /** A list may stand as far to the left as the key that it belongs to. */
  private below(column: number, inMap: boolean): Placed | undefined {
    const { lines } = this;
    lines.advance();
    const isHere = lines.column > column || (inMap && lines.column === column && lines.isItem);
    return isHere ? this.collection() : undefined;
  }
}

/** Where the first colon stands that ends a key; -1 where there is none. */
function colonIn(content: string): number {
  const found = content.indexOf(': ');
  return found < 0 && content.endsWith(':') ? content.length - 1 : found;
}

/** True for an item that is a map by its first line; a text in quotes is none, whatever is in it. */
function startsMap(typed: string): boolean {
  return !'"\'[{'.includes(typed.charAt(0)) && colonIn(typed) >= 0;
}
