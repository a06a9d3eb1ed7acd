import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Kept } from '../once-for';
import { findConflicts, mayHaveConflict } from './diagnose/conflicts';
import { inOriginal } from './diagnose/in-original';
import { inspect } from './diagnose/inspect';
import { type Mended, mend } from './diagnose/mend';
import { messages } from './diagnose/messages';
import { findOddCharacters, mayBeOdd, outsideTexts } from './diagnose/odd-characters';
import { secondDocument } from './diagnose/second-document';
import { WorkingText } from './diagnose/working-text';
import { difference } from './incremental/difference';
import { Reader, type Version } from './incremental/reader';
import { beyondLimits, type ChangeWithin, lineCount } from './limits';
import { relocate } from './relocate';
import { makeTree, type SyntaxProblem, type SyntaxTree } from './tree';

/** What is known of the version before. */
interface Before extends Version {
  readonly lines: number;
  /** True where nothing had to be taken out of the text before it was read. */
  readonly isPlain: boolean;
}

const versions = new Kept<SyntaxTree, Before>();

/** More problems than this at once help nobody. */
const mostProblems = 200;

/**
 * Reads a text. Never throws and never gives nothing: broken text yields a tree of what is sound, and problems in
 * the order of the text, each on one line, with repairs. A text beyond the limits is left unread (`complete` false).
 *
 * `previous`, the tree of an earlier version, only saves time: what did not change since keeps its green values, and
 * the result is the same as without it.
 */
export function parse(document: TextDocument, previous?: SyntaxTree): SyntaxTree {
  const text = document.getText();
  const earlier = previous && versions.get(previous);
  const change = earlier && changedLines(earlier, text);
  const beyond = beyondLimits(text, change);
  if (beyond) return makeTree(document, undefined, 0, [{ rule: 'too-large', ...beyond, repairs: [] }], false);
  const prepared =
    earlier?.isPlain && change && isPlainText(text.slice(change.start, change.end))
      ? plain(text)
      : prepare(text);
  const reader = new Reader(earlier, text);
  const mended = mend(prepared.working, reader);
  const { working, reading } = mended;
  const { root } = reading;
  const green = root && (working.changed ? relocate(root.green, root.start, working) : root.green);
  const start = root ? working.toOriginal(root.start) : 0;
  const early = green ? outsideTexts(prepared.problems, green, start) : prepared.problems;
  const problems = collect([...early, ...mended.problems, ...seen(mended)], text);
  const tree = makeTree(document, green, start, problems);
  const isPlain = !prepared.working.changed && prepared.problems.length === 0 && !hasLoneReturn(text);
  const lines = change ? change.lines : lineCount(text);
  versions.set(tree, { written: text, lines, working, reading, isPlain });
  return tree;
}

interface Prepared {
  readonly working: WorkingText;
  readonly problems: readonly SyntaxProblem[];
}

/** The lines that a version has otherwise than the one before it. */
function changedLines({ written, lines }: Before, text: string): ChangeWithin {
  const { start, end, newEnd } = difference(written, text);
  const lineEnd = text.indexOf('\n', newEnd);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd + 1,
    lines: lines + lineCount(text.slice(start, newEnd)) - lineCount(written.slice(start, end)),
  };
}

/** True where nothing has to be taken out of lines before they are read. */
function isPlainText(lines: string): boolean {
  return !hasLoneReturn(lines) && !mayDisturb(lines);
}

function hasLoneReturn(text: string): boolean {
  return text.includes('\r') && /\r(?!\n)/.test(text);
}

function mayDisturb(lines: string): boolean {
  return mayHaveConflict(lines) || mayBeOdd(lines);
}

function plain(text: string): Prepared {
  return { working: WorkingText.of(text), problems: [] };
}

/** Takes out what is certain to disturb: lone carriage returns, conflicts, characters that nobody sees. */
function prepare(text: string): Prepared {
  const original = WorkingText.of(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
  const conflicts = findConflicts(original.text);
  const chosen = conflicts.edits.length > 0 ? original.with(conflicts.edits) : original;
  const odd = findOddCharacters(chosen.text);
  const problems = [...conflicts.problems, ...odd.problems.map((problem) => inOriginal(problem, chosen))];
  return { working: odd.edits.length > 0 ? chosen.with(odd.edits) : chosen, problems };
}

/** What the text says differently from what was meant, and what stands behind the first document. */
function seen({ working, reading, problems }: Mended): readonly SyntaxProblem[] {
  const found = [
    ...(reading.root ? inspect(reading.root.green, reading.root.start, working.text) : []),
    ...secondDocument(working.text, reading.nextDocument),
  ].map((problem) => inOriginal(problem, working));
  return found.filter(
    (each) => !problems.some((other) => other.start <= each.start && each.start <= other.end),
  );
}

function collect(found: readonly SyntaxProblem[], text: string): readonly SyntaxProblem[] {
  const problems = found.map((each) => onOneLine(each, text));
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  const next = problems[mostProblems];
  if (!next) return problems;
  const start = Math.min(next.start, text.length);
  const more: SyntaxProblem = {
    rule: 'unreadable',
    start,
    end: next.end,
    message: messages.moreProblems,
    repairs: [],
  };
  return [...problems.slice(0, mostProblems), more];
}

function onOneLine(problem: SyntaxProblem, text: string): SyntaxProblem {
  const rest = text.slice(problem.start, problem.end).search(/[\r\n]/);
  return rest < 0 ? problem : { ...problem, end: problem.start + rest };
}
