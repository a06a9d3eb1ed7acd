import type { Span } from '../text/span';
import { messages } from './diagnose/messages';

/**
 * What is read, and what would only make the editor hang. Measured: 20,000 lines take about half a second; deeper
 * nesting than `depth` serves no role, and thousands of levels exhaust the stack.
 */
export const limits = { lines: 20_000, characters: 2_000_000, depth: 100 } as const;

export interface BeyondLimit extends Span {
  readonly message: string;
}

/**
 * Why a text is left unread, or undefined. `change` is how it differs from a text within the limits: then only the
 * changed lines are looked at for what shows in a line alone.
 */
export function beyondLimits(text: string, change?: ChangeWithin): BeyondLimit | undefined {
  if (text.length > limits.characters)
    return { start: 0, end: 0, message: messages.tooLong(text.length, limits.characters) };
  const lines = change ? change.lines : lineCount(text);
  if (lines > limits.lines) return { start: 0, end: 0, message: messages.tooManyLines(lines, limits.lines) };
  const deep = tooDeepAt(text, change);
  return deep < 0 ? undefined : { start: deep, end: deep + 1, message: messages.tooDeep(limits.depth) };
}

/** The lines of a text that may differ from one within the limits, as offsets, and how many lines there are in all. */
export interface ChangeWithin extends Span {
  readonly lines: number;
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Offset at which nesting goes too deep, -1 where it does not; a rough count that never underrates. */
function tooDeepAt(text: string, changed: Span = { start: 0, end: text.length }): number {
  const run = marksTooDeepAt(text, changed);
  if (run >= 0) return run;
  const brackets = bracketsTooDeepAt(text);
  return brackets >= 0 ? brackets : indentTooDeepAt(text);
}

const marks = new RegExp(
  `(?<!\\S)(?:[-?][ \\t]+){${limits.depth}}|(?<!\\S)(?:[^\\s:]+:[ \\t]+){${limits.depth}}`,
);

/** Dashes or keys behind each other; each takes two characters at least, so only long lines are looked at. */
function marksTooDeepAt(text: string, changed: Span): number {
  for (let { start } = changed; start < changed.end; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start >= 2 * limits.depth) {
      const run = marks.exec(text.slice(start, stop + 1));
      if (run) return start + run.index;
    }
    start = stop + 1;
  }
  return -1;
}

/** True where a sign stands more than `most` times. */
function occursMore(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count++;
  return count > most;
}

/** Counts brackets that open a value; those inside a word or a sentence do not nest anything. */
function bracketsTooDeepAt(text: string): number {
  const half = limits.depth / 2;
  if (!occursMore(text, '[', half) && !occursMore(text, '{', half)) return -1;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/(?<![^\s[{,:(-])[[{]|[\]}]/g)) {
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if (++depth > limits.depth) return index;
  }
  return -1;
}

function indentTooDeepAt(text: string): number {
  if (!text.includes(' '.repeat(limits.depth))) return -1;
  const open: number[] = [];
  for (const match of text.matchAll(/^( *)(?=[^ \r\n])/gm)) {
    const indent = match[1]?.length ?? 0;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    open.push(indent);
    if (open.length > limits.depth) return match.index + indent;
  }
  return -1;
}
