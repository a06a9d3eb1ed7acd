import type { Edit, Span } from '../../text/span';
import type { Repair, SyntaxProblem } from '../tree';
import { Lines } from './lines';
import { messages } from './messages';

/** What Git left between two versions: problems, and the edits that keep ours, so that the rest can be read. */
export interface Conflicts {
  readonly problems: readonly SyntaxProblem[];
  readonly edits: readonly Edit[];
}

const none: Conflicts = { problems: [], edits: [] };
const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/;

/** False where no marker can be in a text; quick. */
export function mayHaveConflict(text: string): boolean {
  return text.includes('<<<<<<<') || text.includes('>>>>>>>');
}

/** Finds conflict markers. Each conflict is one problem with three repairs; a marker without its fellows is one too. */
export function findConflicts(text: string): Conflicts {
  if (!mayHaveConflict(text)) return none;
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return none;
  const lines = new Lines(text);
  const marks: number[] = [];
  for (let line = 0; line < lines.count; line++) if (marker.test(lines.content(line))) marks.push(line);
  const problems: SyntaxProblem[] = [];
  const edits: Edit[] = [];
  for (let at = 0; at < marks.length; ) {
    const block = blockAt(lines, marks, at);
    const found = block ? conflict(lines, block) : stray(lines, marks[at] ?? 0);
    problems.push(found.problem);
    edits.push(...found.edits);
    at += block ? block.used : 1;
  }
  return { problems, edits };
}

interface Block {
  readonly open: number;
  /** `|||||||`, behind which the common ancestor stands; the same as `middle` where there is none. */
  readonly base: number;
  readonly middle: number;
  readonly close: number;
  readonly used: number;
}

function blockAt(lines: Lines, marks: readonly number[], at: number): Block | undefined {
  const sign = (index: number) => lines.text[lines.start(marks[at + index] ?? -1)];
  const line = (index: number) => marks[at + index] ?? 0;
  if (at + 2 >= marks.length || sign(0) !== '<') return undefined;
  if (sign(1) === '=' && sign(2) === '>')
    return { open: line(0), base: line(1), middle: line(1), close: line(2), used: 3 };
  if (at + 3 < marks.length && sign(1) === '|' && sign(2) === '=' && sign(3) === '>')
    return { open: line(0), base: line(1), middle: line(2), close: line(3), used: 4 };
  return undefined;
}

interface Found {
  readonly problem: SyntaxProblem;
  readonly edits: readonly Edit[];
}

function conflict(lines: Lines, { open, base, middle, close }: Block): Found {
  const remove = (from: number, to: number): Edit => ({
    start: lines.start(from),
    end: lines.start(to),
    text: '',
  });
  const ours = [remove(open, open + 1), remove(base, close + 1)];
  const theirs = [remove(open, middle + 1), remove(close, close + 1)];
  const both = [remove(open, open + 1), remove(base, middle + 1), remove(close, close + 1)];
  const repairs: Repair[] = [
    { title: messages.conflictOurs, edits: ours, certain: false },
    { title: messages.conflictTheirs, edits: theirs, certain: false },
    { title: messages.conflictBoth, edits: both, certain: false },
  ];
  const message = messages.conflict(label(lines, open), label(lines, close));
  return { problem: { rule: 'merge-conflict', ...lines.visible(open), message, repairs }, edits: ours };
}

function label(lines: Lines, line: number): string {
  return lines.content(line).slice(7).trim() || '?';
}

function stray(lines: Lines, line: number): Found {
  const span: Span = lines.visible(line);
  const edits = [{ start: lines.start(line), end: lines.start(line + 1), text: '' }];
  const repairs = [{ title: messages.strayMarkerTitle, edits, certain: false }];
  return { problem: { rule: 'merge-conflict', ...span, message: messages.strayMarker, repairs }, edits };
}
