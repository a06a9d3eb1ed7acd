import { applyEdits, type Edit } from '../../text/span';
import type { Reader } from '../incremental/reader';
import { readYaml } from '../read-yaml';
import type { Reading } from '../reading';
import { Lines } from './lines';

/** How far a text reads: the line of its first error, beyond all lines where there is none. */
export interface Outcome {
  readonly line: number;
  readonly errors: number;
  /** The whole reading, where the whole text was read. */
  readonly reading?: Reading;
}

/** Tries repairs. All outcomes are undefined where the work that is allowed for one text is used up. */
export interface Trial {
  /** How far the text reads without a repair. */
  readonly before: () => Outcome;
  /** How far with one: a short text is read whole, of a long one the surroundings of the fault. */
  readonly after: (edits: readonly Edit[]) => Outcome | undefined;
  /** The same, always of the whole text. */
  readonly whole: (edits: readonly Edit[]) => Outcome | undefined;
}

interface Part {
  readonly before: Outcome;
  readonly after: (edits: readonly Edit[]) => Outcome | undefined;
}

/** Reads, and counts the lines that it reads, so that a text full of faults does not keep the editor waiting. */
export class Budget {
  /** `reader` reads whole texts, which resemble each other. */
  constructor(
    private left: number,
    private readonly reader: Reader,
  ) {}

  allows(lines: number): boolean {
    return this.left >= lines;
  }

  read(text: string, lines: number): Reading {
    this.left -= lines;
    return readYaml(text);
  }

  readWhole(text: string, lines: number): Reading {
    this.left -= lines;
    return this.reader.read(text);
  }
}

const short = 60;
const above = 25;
const below = 40;

/** Repairs for the fault on a line (from 0) of a text that reads as `reading` says, paid for out of `budget`. */
export function trialAt(lines: Lines, line: number, reading: Reading, budget: Budget): Trial {
  const whole = wholeTrial(lines, reading, budget);
  let chosen: Part | undefined;
  const choose = (): Part => {
    const part = lines.count > short ? excerptTrial(lines, excerpt(lines, line), budget) : undefined;
    return part && Math.abs(part.before.line - line) <= 1 ? part : whole;
  };
  const part = () => {
    chosen ??= choose();
    return chosen;
  };
  return { before: () => part().before, after: (edits) => part().after(edits), whole: whole.after };
}

function wholeTrial(lines: Lines, reading: Reading, budget: Budget): Part {
  return {
    before: { line: firstLine(lines.text, reading, lines), errors: reading.errors.length },
    after(edits) {
      // Twice, for what is found has to be read once more.
      if (!budget.allows(2 * lines.count)) return undefined;
      const text = applyEdits(lines.text, edits);
      const next = budget.readWhole(text, lines.count);
      return { line: firstLine(text, next), errors: next.errors.length, reading: next };
    },
  };
}

function firstLine(text: string, reading: Reading, lines?: Lines): number {
  const first = reading.errors[0];
  return first ? (lines ?? new Lines(text)).lineAt(first.start) : Number.POSITIVE_INFINITY;
}

/** The lines around a fault and, above them, only those that they are nested in. */
function excerpt(lines: Lines, line: number): readonly number[] {
  const from = Math.max(0, line - above);
  const chosen: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let each = from; each < Math.min(lines.count, line + 1); each++) {
    if (!lines.shape(each).blank) limit = Math.min(limit, lines.shape(each).indent);
  }
  for (let each = from - 1; each >= 0 && limit > 0; each--) {
    const shape = lines.shape(each);
    if (shape.blank || shape.comment || shape.indent >= limit) continue;
    chosen.unshift(each);
    limit = shape.indent;
  }
  for (let each = from; each < Math.min(lines.count, line + below); each++) chosen.push(each);
  return chosen;
}

function excerptTrial(lines: Lines, chosen: readonly number[], budget: Budget): Part | undefined {
  const after = (edits: readonly Edit[]): Outcome | undefined => {
    if (!budget.allows(chosen.length + lines.count)) return undefined;
    const text = chosen.map((line) => editedLine(lines, line, edits)).join('\n');
    const reading = budget.read(text, chosen.length);
    const first = firstLine(text, reading);
    return { line: chosen[first] ?? Number.POSITIVE_INFINITY, errors: reading.errors.length };
  };
  const before = after([]);
  return before && { before, after };
}

function editedLine(lines: Lines, line: number, edits: readonly Edit[]): string {
  const start = lines.start(line);
  const end = lines.end(line);
  const own = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(
    lines.text.slice(start, end),
    own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}
