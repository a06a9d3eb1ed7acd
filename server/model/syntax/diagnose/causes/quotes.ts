import { quote } from '../../../text/quote';
import type { Span } from '../../../text/span';
import type { Cause, FindCauses } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';

/** Quotes that are not closed, stand inside their own kind, or belong to the text. */
export const quotes: FindCauses = ({ lines, near, error }) => {
  const causes = near.flatMap((line) => quoteFaults(lines, line, error.code));
  const opened = near.length ? openQuoteAbove(lines, near[0] ?? 0) : -1;
  return opened >= 0 && !near.includes(opened)
    ? [...causes, ...quoteFaults(lines, opened, error.code)]
    : causes;
};

function quoteFaults(lines: Lines, line: number, code: string): readonly Cause[] {
  const { value, valueStart, valueEnd } = lines.shape(line);
  const sign = value[0];
  if (sign !== '"' && sign !== "'") return [];
  const span = { start: valueStart, end: valueEnd };
  const rest = value.slice(1);
  const closed = rest.endsWith(sign) && rest.length > 0;
  const inner = closed ? rest.slice(0, -1) : rest;
  if (code === 'BAD_DQ_ESCAPE' && closed && sign === '"')
    return [whole(span, messages.escape, `'${inner.replaceAll("'", "''")}'`, false)];
  if (!unescaped(inner, sign).includes(sign)) return closed ? [] : unclosed(lines, line, sign);
  if (new RegExp(`^[^${sign}]*${sign},$`).test(rest)) return [comma(span)];
  if (closed && !closesAWord(inner, sign))
    return [whole(span, messages.innerQuote, quote(meant(inner, sign)), true)];
  if (!closed && sign === "'" && /^[^']*(?:\p{L}'\p{L}[^']*)+$/u.test(rest))
    return [whole(span, messages.innerQuote, quote(rest), false)];
  return [whole(span, messages.leadingQuote, quote(value), true)];
}

/** `"a" and "b"`: the second quote ends a word, so the outer ones are no pair. */
function closesAWord(inner: string, sign: string): boolean {
  const at = inner.indexOf(sign);
  return at > 0 && /\S/.test(inner[at - 1] ?? '') && /^(?:\s|[,.;:!?])/.test(inner.slice(at + 1));
}

/** The text without escaped quotes, which do not end it. */
function unescaped(inner: string, sign: string): string {
  return sign === '"' ? inner.replace(/\\./g, '') : inner.replaceAll("''", '');
}

function meant(inner: string, sign: string): string {
  return sign === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}

function unclosed(lines: Lines, line: number, sign: string): readonly Cause[] {
  const { valueStart, valueEnd } = lines.shape(line);
  const last = lastContinuation(lines, line);
  const close = (end: number, certain: boolean): Cause => ({
    span: { start: valueStart, end: valueEnd },
    message: messages.openQuote(sign),
    title: messages.openQuoteTitle,
    edits: [{ start: end, end, text: sign }],
    certain,
    late: true,
  });
  const here = close(valueEnd, last === line);
  return last === line ? [here] : [close(lines.visible(last).end, false), here];
}

/** The last of the lines below that go on with a text: deeper than its key or dash, without one of their own. */
export function lastContinuation(lines: Lines, line: number): number {
  const start = lines.shape(line);
  const column = start.key !== undefined ? start.column : start.indent;
  let last = line;
  for (let below = line + 1; below < lines.count && below < line + 50; below++) {
    const shape = lines.shape(below);
    if (shape.blank) continue;
    if (shape.indent <= column || shape.dash || shape.key !== undefined || shape.comment) break;
    last = below;
  }
  return last;
}

function whole(span: Span, message: string, text: string, certain: boolean): Cause {
  return { span, message, title: messages.quoteTitle, edits: [{ ...span, text }], certain };
}

function comma(span: Span): Cause {
  return {
    span,
    message: messages.trailingComma,
    title: messages.trailingCommaTitle,
    edits: [{ start: span.end - 1, end: span.end, text: '' }],
    certain: false,
  };
}

/** The nearest line above whose quoted value is still open at its end; an open quote is often noticed far below. */
function openQuoteAbove(lines: Lines, line: number): number {
  for (let above = line; above >= 0 && above > line - 400; above--) {
    const { value } = lines.shape(above);
    const sign = value[0];
    if ((sign === '"' || sign === "'") && !unescaped(value.slice(1), sign).includes(sign)) return above;
  }
  return -1;
}
