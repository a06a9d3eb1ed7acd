import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKind } from '../model/file-kind';
import type { Problem, Severity } from '../service/rules/rule';

/** A problem as programs read it; positions as in LSP (lines and UTF-16 characters from 0). */
export interface CheckedProblem {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Address of the rule's shipped page; empty where the pages are not installed. */
  readonly help: string;
  readonly fixable: boolean;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A problem for readers outside: `file` as it is to be shown, `page` the address of a rule's page. */
export function checkedProblem(
  file: string,
  problem: Problem,
  document: TextDocument,
  page: (rule: string) => string,
): CheckedProblem {
  return {
    file,
    range: { start: document.positionAt(problem.start), end: document.positionAt(problem.end) },
    severity: problem.severity,
    rule: problem.rule,
    message: problem.message,
    help: page(problem.rule),
    fixable: problem.fix !== undefined,
  };
}

/** All problems as one JSON array, with an end of line. */
export function jsonReport(problems: readonly CheckedProblem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}

/** Lines that editors and people can follow (`file:line:column`), then one line that sums up. */
export function textReport(problems: readonly CheckedProblem[], files: readonly string[]): string {
  const lines = problems.map(({ file, range: { start }, severity, message, rule }) => {
    return `${file}:${start.line + 1}:${start.character + 1} ${severity}: ${message} [${rule}]`;
  });
  const count = (severity: Severity, word: string) => {
    const n = problems.filter((problem) => problem.severity === severity).length;
    return n === 0 ? [] : [`${n} ${word}${n === 1 || word === 'information' ? '' : 's'}`];
  };
  const counts = [
    ...count('error', 'error'),
    ...count('warning', 'warning'),
    ...count('info', 'information'),
    ...count('hint', 'hint'),
  ];
  const roles = files.filter((uri) => fileKind(uri) === 'role').length;
  const others = files.length - roles;
  const checked = `${counted(roles, 'role file')}${others > 0 ? ` and ${counted(others, 'other file')}` : ''} checked`;
  return `${[...lines, `${checked}: ${counts.join(', ') || 'no problems'}.`].join('\n')}\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
