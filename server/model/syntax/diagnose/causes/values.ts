import { quote } from '../../../text/quote';
import type { Edit } from '../../../text/span';
import type { Cause, FindCauses, Site } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';
import { lastContinuation } from './quotes';

/** `|` and `>-`: the text stands on the lines below. */
const blockHeader = /^[|>][-+\d]{0,2}$/;

function hasTextBelow(lines: Lines, line: number): boolean {
  const { indent } = lines.shape(line);
  return line + 1 < lines.count && lines.shape(line + 1).indent > indent;
}

/** A line of a text below `|` or `>` that stands less deep than the first one. */
export const shallowLine: FindCauses = ({ lines, near }) =>
  near.slice(0, 2).flatMap((line) => {
    let header = line - 1;
    while (
      header >= 0 &&
      (lines.shape(header).blank || lines.shape(header).indent >= lines.shape(line).indent)
    )
      header--;
    const { value = '', indent = 0 } = header < 0 ? {} : lines.shape(header);
    if (!blockHeader.test(value) || header + 1 >= line) return [];
    const deep = lines.shape(header + 1).indent;
    const edits: Edit[] = [];
    for (
      let each = line;
      each < lines.count && (lines.shape(each).blank || lines.shape(each).indent > indent);
      each++
    ) {
      const shape = lines.shape(each);
      const start = lines.start(each);
      if (!shape.blank && shape.indent < deep)
        edits.push({ start, end: start + shape.indent, text: ' '.repeat(deep) });
    }
    return edits.length === 0
      ? []
      : [
          {
            span: lines.visible(line),
            message: messages.shallowLine,
            title: messages.shallowLineTitle,
            edits,
            certain: true,
          },
        ];
  });

/** `@team`, `>90 %`, `[a] b`: texts whose first sign means something else. */
export const specialStart: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const { value, dash, key } = lines.shape(line);
    if (!dash && key === undefined) return [];
    const sign = /^[@`%&*!>|,\]}]/.exec(value)?.[0];
    if (blockHeader.test(value) && hasTextBelow(lines, line)) return [];
    if (sign) return [quoted(lines, line, messages.specialStart(sign), true)];
    if (/^(?:\[[^[\]]*\]|\{[^{}]*\})[^\s,\]}]|^(?:\[[^[\]]*\]|\{[^{}]*\})\s+[^\s#]/.test(value))
      return [quoted(lines, line, messages.bracketStart, true)];
    return [];
  });

/** `summary: Note: do this`: a colon that belongs to the text. */
export const secondColon: FindCauses = ({ lines, near }) =>
  near.flatMap((line) => {
    const { value, key } = lines.shape(line);
    if (key === undefined || /^["'[{|>]/.test(value)) return [];
    const inner = /(?:^|\s)(\S+):(?:\s|$)/.exec(value)?.[1];
    return inner === undefined
      ? []
      : [
          quoted(
            lines,
            line,
            messages.secondColon,
            !new RegExp(`^\\s*${escaped(inner)}:`, 'm').test(lines.text),
          ),
        ];
  });

/** A text over several lines, one of which has a colon inside a sentence. */
export const proseColon: FindCauses = ({ lines, line, error }) => {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'BLOCK_AS_IMPLICIT_KEY') return [];
  const first = lines.shape(line);
  const next = lines.shape(line + 1);
  if (first.value === '' || /^["'[{|>]/.test(first.value) || !next.key?.includes(' ') || next.dash) return [];
  let last = line + 1;
  while (last + 1 < lines.count && lines.shape(last + 1).indent > first.indent && !lines.shape(last + 1).dash)
    last++;
  return [quoted(lines, line, messages.proseColon, false, last)];
};

/** When nothing else explains it: the value as a text in quotes. */
export const anyValue: FindCauses = ({ lines, near }) =>
  near.slice(0, 1).flatMap((line) => {
    const { value, dash, key } = lines.shape(line);
    if ((!dash && key === undefined) || value === '' || /^["']/.test(value)) return [];
    return [quoted(lines, line, messages.specialStart(value[0] ?? ''), false)];
  });

/** `[a, b` and `{a: b`: brackets that are not closed. */
export const openBracket: FindCauses = (site) => {
  const above = bracketAbove(site);
  return above < 0 ? [] : closings(site.lines, above, site.line);
};

function bracketAbove({ lines, line }: Site): number {
  for (let above = line; above >= 0 && above > line - 100; above--) {
    if (/^[[{]/.test(lines.shape(above).value) && missing(lines.shape(above).value) !== '') return above;
  }
  return -1;
}

function closings(lines: Lines, line: number, noticed: number): readonly Cause[] {
  const { value, valueStart, valueEnd } = lines.shape(line);
  const ends = [...new Set([valueEnd, ...(noticed > line ? [lines.shape(noticed - 1).valueEnd] : [])])];
  return ends.map((end): Cause => {
    const close = missing(lines.text.slice(valueStart, end));
    return {
      span: { start: valueStart, end: valueEnd },
      message: messages.openBracket(value[0] ?? '', close),
      title: messages.openBracketTitle(close),
      edits: [{ start: end, end, text: close }],
      certain: false,
      late: true,
    };
  });
}

/** The brackets that a text leaves open, in the order in which they close. */
function missing(text: string): string {
  const open: string[] = [];
  for (const [part] of text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').matchAll(/[[\]{}]/g)) {
    if (part === '[') open.unshift(']');
    else if (part === '{') open.unshift('}');
    else if (open[0] === part) open.shift();
  }
  return open.join('');
}

/** Quotes around a value and the lines that go on with it. */
function quoted(
  lines: Lines,
  line: number,
  message: string,
  certain: boolean,
  last = lastContinuation(lines, line),
): Cause {
  const { valueStart, valueEnd } = lines.shape(line);
  const end = last > line ? lines.visible(last).end : valueEnd;
  const source = lines.text.slice(valueStart, end);
  return {
    span: { start: valueStart, end },
    message,
    title: messages.quoteTitle,
    edits: [{ start: valueStart, end, text: last > line ? wrapped(source) : quote(source) }],
    certain,
  };
}

/** Quotes around a text of several lines, which reads its line breaks as plain text does. */
function wrapped(source: string): string {
  return source.includes('"') || source.includes('\\') ? `'${source.replaceAll("'", "''")}'` : `"${source}"`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
