import type { Span } from '../../model/text/span';
import type { Problem, Severity } from '../rules/rule';
import type { AnyState } from '../snapshot';

/** Rules that say that a stretch of text cannot be read. Nothing else is reported on the same lines. */
const unreadable: ReadonlySet<string> = new Set(['unreadable', 'merge-conflict']);

const severities: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/**
 * Puts problems in order: none on unreadable lines but the reason itself, none inside a text that was cut, each on
 * one line, each once.
 */
export function settle(state: AnyState, problems: readonly Problem[]): readonly Problem[] {
  const lines = unreadableLines(state, problems);
  const cut = problems.filter(({ rule }) => rule === 'cut-text');
  const isCut = ({ rule, start, end }: Problem): boolean =>
    rule !== 'cut-text' && cut.some((text) => text.start <= start && end <= text.end);
  const line = (offset: number): number => state.document.positionAt(offset).line;
  const seen = new Set<string>();
  return problems
    .filter((problem) => unreadable.has(problem.rule) || (!lines.has(line(problem.start)) && !isCut(problem)))
    .map((problem) => ({ ...problem, ...onOneLine(state.document.getText(), problem) }))
    .sort((a, b) => a.start - b.start || weight(b) - weight(a) || a.end - b.end || compare(a.rule, b.rule))
    .filter(({ rule, start, end, message }) => {
      const key = `${rule} ${start} ${end} ${message}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

function unreadableLines({ document }: AnyState, problems: readonly Problem[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { rule, start, end } of problems) {
    if (!unreadable.has(rule)) continue;
    const last = document.positionAt(Math.max(start, end - 1)).line;
    for (let line = document.positionAt(start).line; line <= last; line++) lines.add(line);
  }
  return lines;
}

/** The part of a span on its first line, inside the text. */
function onOneLine(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const lineBreak = text.indexOf('\n', start);
  const visible = lineBreak < 0 ? text.length : lineBreak;
  const lineEnd = visible > start && text[visible - 1] === '\r' ? visible - 1 : visible;
  return { start, end: Math.max(start, Math.min(span.end, lineEnd)) };
}

function weight({ severity }: Problem): number {
  return severities.indexOf(severity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
