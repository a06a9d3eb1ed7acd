/** A `-` that opens an item, or the key of an entry, at its column. */
export interface LineElement {
  readonly kind: 'dash' | 'key';
  readonly column: number;
}

export interface LineKey {
  readonly name: string;
  /** Columns of the key with its quotes, if any. */
  readonly start: number;
  readonly end: number;
  readonly colon: number;
}

/**
 * One line of a file in block style, read on its own: what a person sees on it, whatever stands around. Columns
 * count UTF-16 units from the start of the line (a byte order mark does not count).
 */
export interface Line {
  readonly index: number;
  /** Offset of column 0. */
  readonly start: number;
  /** Without the line break. */
  readonly text: string;
  /** Column of the first character that is no white space; the length of a blank line. */
  readonly indent: number;
  /** The dashes and then the key, from left to right. */
  readonly elements: readonly LineElement[];
  /** Column behind the dashes. */
  readonly content: number;
  readonly key: LineKey | undefined;
  /** Columns of the value behind the colon (or, without a key, of the content), without comment and white space. */
  readonly value: { readonly start: number; readonly end: number };
  /** Column of the `#`, -1 where there is no comment. */
  readonly comment: number;
  /** A line `---` or `...` between documents. */
  readonly marker: boolean;
}

const blank = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\t';

/** Reads a line; never fails. */
export function readLine(text: string, index: number, start: number): Line {
  const indent = skipBlanks(text, 0);
  const elements: LineElement[] = [];
  let content = indent;
  while (text[content] === '-' && blank(text[content + 1])) {
    elements.push({ kind: 'dash', column: content });
    content = skipBlanks(text, content + 1);
  }
  const key = readKey(text, content);
  if (key) elements.push({ kind: 'key', column: key.start });
  const from = key ? skipBlanks(text, key.colon + 1) : content;
  const valueStart = skipProperties(text, from);
  const comment = commentAt(text, valueStart);
  let end = comment < 0 ? text.length : comment;
  while (end > valueStart && blank(text[end - 1])) end--;
  return {
    index,
    start,
    text,
    indent,
    elements,
    content,
    key,
    value: { start: valueStart, end: Math.max(valueStart, end) },
    comment,
    marker: indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text),
  };
}

/** The offset of the first character from `from` on that is no space or tab; the length where there is none. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && blank(text[at])) at++;
  return at;
}

/** Behind anchors and tags, which say nothing about what may be typed. */
function skipProperties(text: string, from: number): number {
  const properties = /^(?:[&!][^\s,[\]{}]*(?:\s+|$))+/.exec(text.slice(from));
  return from + (properties?.[0].length ?? 0);
}

function readKey(text: string, start: number): LineKey | undefined {
  const first = text[start];
  if (first === undefined || '#[{|>%@`'.includes(first)) return undefined;
  if (first === '"' || first === "'") {
    const end = closingQuote(text, start) + 1;
    const colon = skipBlanks(text, end);
    if (end === 0 || text[colon] !== ':' || !blank(text[colon + 1])) return undefined;
    return { name: unquoted(text.slice(start, end)), start, end, colon };
  }
  const colon = /:(?=[ \t]|$)|[ \t]#/.exec(text.slice(start));
  if (colon?.[0] !== ':') return undefined;
  const name = text.slice(start, start + colon.index).trimEnd();
  return { name, start, end: start + name.length, colon: start + colon.index };
}

/** Column of the quote that closes the one at `start`, -1 where none does on this text. */
export function closingQuote(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

function commentAt(text: string, from: number): number {
  const first = text[from];
  const structured = first === '"' || first === "'" || first === '[' || first === '{';
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '#' && (at === 0 || blank(text[at - 1]))) return at;
    if (structured && (char === '"' || char === "'")) {
      const end = closingQuote(text, at);
      if (end < 0) return -1;
      at = end;
    }
  }
  return -1;
}

/** The text of a scalar that stands on one line, without its quotes. */
export function unquoted(scalar: string): string {
  const quote = scalar[0];
  if (quote !== '"' && quote !== "'") return scalar;
  const closed = scalar.length > 1 && scalar.endsWith(quote);
  const inner = scalar.slice(1, closed ? -1 : undefined);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\/])/g, '$1');
}
