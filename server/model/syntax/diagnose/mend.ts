import type { Reader } from '../incremental/reader';
import type { Reading } from '../reading';
import type { SyntaxProblem } from '../tree';
import type { Cause, Site } from './cause';
import { misplaced } from './causes/columns';
import { leaveOut } from './causes/leave-out';
import { foreignBullet, halfTyped, missingColonSpace, missingDashSpace, wrongColon } from './causes/marks';
import { quotes } from './causes/quotes';
import { tabs } from './causes/tabs';
import { anyValue, openBracket, proseColon, secondColon, shallowLine, specialStart } from './causes/values';
import { inOriginal } from './in-original';
import { Lines } from './lines';
import { messages } from './messages';
import { Budget, type Outcome, type Trial, trialAt } from './trial';
import type { WorkingText } from './working-text';

/**
 * Makes a faulty text readable, one fault after the other. Guesses at the cause of the first error are tried until
 * one lets the text read further; the guess becomes the message, its edits the repair, and the text with them is
 * read on. So every message names a cause that was put to the test, and everything sound stays alive.
 */
export interface Mended {
  readonly working: WorkingText;
  readonly reading: Reading;
  /** At offsets of the original text. */
  readonly problems: readonly SyntaxProblem[];
}

/** All kinds of guesses, the most telling first. */
const findCauses = [
  tabs,
  missingColonSpace,
  missingDashSpace,
  foreignBullet,
  quotes,
  openBracket,
  specialStart,
  secondColon,
  proseColon,
  shallowLine,
  wrongColon,
  halfTyped,
  misplaced,
  anyValue,
];

const mostRounds = 12;
/** Reading 20,000 lines takes about half a second on a slow machine; what a text with faults may cost in all. */
const mostLines = 30_000;
/**
 * Texts up to this many lines are read whole for the first guess, whose reading can then be kept; longer ones for
 * their first fault only, which is mostly the line being typed, where only a part of the text is read again.
 */
const soon = { always: 400, once: 5_000 };
/** A guess that lets this many lines more be read is taken without trying others. */
const enough = 15;

/**
 * Reads a text; while it cannot be read whole, takes the likeliest cause of its first fault as mended and reads on. What is
 * left when no guess helps, or when the work allowed for one text is used up, is one problem more.
 */
export function mend(start: WorkingText, reader: Reader): Mended {
  let working = start;
  let reading = reader.read(working.text);
  if (reading.errors.length === 0) return { working, reading, problems: [] };
  let lines = new Lines(working.text);
  const budget = new Budget(Math.max(mostLines, 2.2 * lines.count) - lines.count, reader);
  const problems: SyntaxProblem[] = [];
  for (let round = 0; reading.errors.length > 0; round++) {
    if (round > 0) lines = new Lines(working.text);
    const step = round < mostRounds ? nextStep(lines, reading, budget, round === 0) : undefined;
    if (!step) {
      problems.push(rest(working, lines, reading, problems.length > 0));
      break;
    }
    problems.push(report(working, lines, step.cause));
    working = working.with(step.cause.edits);
    reading = step.outcome.reading ?? budget.readWhole(working.text, lines.count);
  }
  return { working, reading, problems };
}

interface Step {
  readonly cause: Cause;
  readonly outcome: Outcome;
}

/** The cause that brings the reader furthest; leaving lines out only where nothing else helps. */
function nextStep(lines: Lines, reading: Reading, budget: Budget, isFirst: boolean): Step | undefined {
  const site = siteOf(lines, reading);
  if (!site) return undefined;
  const trial = trialAt(lines, site.line, reading, budget);
  const guess = lines.count <= (isFirst ? soon.once : soon.always) ? firstGuess(site, trial) : undefined;
  return guess ?? best(findCauses, site, trial) ?? best([leaveOut], site, trial);
}

/** A line that is just being typed is mostly the only fault, and mostly guessed at once: then one reading does. */
function firstGuess(site: Site, { whole }: Trial): Step | undefined {
  for (const find of findCauses) {
    const [cause] = find(site);
    if (!cause) continue;
    const outcome = whole(cause.edits);
    return outcome?.errors === 0 ? { cause, outcome } : undefined;
  }
  return undefined;
}

function best(kinds: typeof findCauses, site: Site, trial: Trial): Step | undefined {
  let found: Step | undefined;
  for (const find of kinds) {
    for (const cause of find(site)) {
      const outcome = trial.after(cause.edits);
      if (!outcome) return found;
      if (!isProgress(cause, outcome, trial.before(), site.lines)) continue;
      if (outcome.errors === 0 || outcome.line > site.line + enough) return { cause, outcome };
      if (!found || outcome.line > found.outcome.line) found = { cause, outcome };
    }
  }
  return found;
}

/** A fault that is noticed late may uncover others between itself and where it was noticed. */
function isProgress(cause: Cause, after: Outcome, before: Outcome, lines: Lines): boolean {
  if (after.line > before.line) return true;
  const edited = lines.lineAt(Math.max(...cause.edits.map((edit) => edit.start)));
  if (cause.late) return edited < before.line && after.line > edited;
  return after.line === before.line && after.errors < before.errors && edited === before.line;
}

function siteOf(lines: Lines, { errors }: Reading): Site | undefined {
  const error = errors[0];
  if (!error) return undefined;
  const line = lines.lineAt(Math.min(error.start, Math.max(0, lines.text.trimEnd().length - 1)));
  const last = Math.min(lines.lineAt(Math.max(error.start, error.end - 1)), line + 2);
  const near = [line, last, line + 1, line - 1, line - 2].filter(
    (each, index, all) =>
      each >= 0 && each < lines.count && all.indexOf(each) === index && !lines.shape(each).blank,
  );
  return { lines, error, line, near };
}

function report(working: WorkingText, lines: Lines, cause: Cause): SyntaxProblem {
  const { title, edits, certain, message, severity } = cause;
  const repairs = title === undefined ? [] : [{ title, edits, certain }];
  const problem = { rule: 'unreadable', ...lines.clamp(cause.span), message, repairs };
  return inOriginal(severity ? { ...problem, severity } : problem, working);
}

function rest(working: WorkingText, lines: Lines, { errors }: Reading, later: boolean): SyntaxProblem {
  const first = errors[0] ?? { start: 0, end: 0 };
  const span = lines.clamp({
    start: Math.min(first.start, Math.max(0, working.text.trimEnd().length - 1)),
    end: first.end,
  });
  const message = later ? messages.unclearRest : messages.unclear;
  return inOriginal({ rule: 'unreadable', ...span, message, repairs: [] }, working);
}
