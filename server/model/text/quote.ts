/**
 * Writes a text as a YAML scalar that every reader takes for exactly this text, and stays plain where that is safe,
 * since plain is what people like to read.
 */

/** Words and numbers that some YAML reader turns into something else (YAML 1.2 core and, for others' tools, 1.1). */
const otherMeaning =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan)|[-+]?0[xob][0-9a-f_]+|[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/** Characters that do not survive, or do not show, in plain text; not those that join the parts of an emoji. */
const needsEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export interface QuoteOptions {
  /** True inside `[…]` and `{…}`, where commas and brackets end a plain text. */
  readonly flow?: boolean;
}

/** The text as a one-line scalar: plain when safe, else in the quotes that need fewer escapes. */
export function quoteIfNeeded(text: string, options: QuoteOptions = {}): string {
  return isSafePlain(text, options) ? text : quote(text);
}

/** The text in quotes, whether it needs them or not. */
export function quote(text: string): string {
  if (needsEscape.test(text)) return doubleQuoted(text);
  const apostrophes = count(text, "'");
  return apostrophes < count(text, '"') + count(text, '\\') ? singleQuoted(text) : doubleQuoted(text);
}

/** True where the bare text reads back as exactly itself. */
export function isSafePlain(text: string, { flow = false }: QuoteOptions = {}): boolean {
  if (text === '' || text !== text.trim() || needsEscape.test(text)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text) || otherMeaning.test(text)) return false;
  return !flow || !/[,[\]{}]|^[-?:]|:$/.test(text);
}

/**
 * The text as a block scalar (`|`) whose lines stand `indent` columns in, ready to stand behind `key: ` or `- ` and
 * before a line break. Falls back to quotes where a block cannot hold it, such as a first line that starts with a space.
 */
export function asBlockScalar(text: string, indent: number, eol = '\n'): string {
  const lines = text.replace(/\n+$/, '').split('\n');
  if (/^\s|^$/.test(text) || lines.some((line) => needsEscape.test(line.replace(/\t/g, ''))))
    return quoteIfNeeded(text);
  const ends = text.length - text.replace(/\n+$/, '').length;
  const header = ends === 0 ? '|-' : ends === 1 ? '|' : '|+';
  const pad = ' '.repeat(indent);
  const body = lines.map((line) => (line === '' ? '' : pad + line));
  return [header, ...body, ...Array<string>(Math.max(0, ends - 1)).fill('')].join(eol);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  let result = '';
  for (const unit of text.replace(/["\\]/g, '\\$&').split(''))
    result += escapes[unit] ?? (needsEscape.test(unit) && !isSurrogate(unit) ? hexEscape(unit) : unit);
  return `"${result.replace(loneSurrogate, hexEscape)}"`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\0': '\\0' };
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function isSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}

function hexEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
