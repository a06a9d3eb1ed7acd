import { readYaml } from '../read-yaml';
import type { Reading } from '../reading';
import { type Difference, difference } from './difference';
import { type Read, reread } from './reread';

/** The text that was read in the end in place of the one that was written. */
interface ReadText {
  readonly text: string;
  readonly changed: boolean;
  fromOriginal(offset: number): number;
}

/** What is remembered of a version of a file: as it was written, and as it was read in the end. */
export interface Version {
  readonly written: string;
  readonly working: ReadText;
  readonly reading: Reading;
}

/**
 * Reads whole texts, each from the most similar one that was read before without an error. The result of every
 * reading is that of reading the text alone.
 */
export class Reader {
  private readonly reads: Read[] = [];

  /**
   * `previous` is the version before, `text` the one that is to be read. Where the one before had to be mended, its
   * mended text with the change in it is read first: it is what the new text will mostly be mended to.
   */
  constructor(previous?: Version, text = '') {
    if (!previous || !isSound(previous.reading)) return;
    this.reads.push({ text: previous.working.text, reading: previous.reading });
    if (previous.working.changed) this.again(changedAlike(previous, text));
  }

  read(text: string): Reading {
    const known = this.reads.find((each) => each.text === text)?.reading;
    if (known) return known;
    const again = this.again(text);
    if (again) return again;
    const reading = readYaml(text);
    this.remember(text, reading);
    return reading;
  }

  private again(text: string): Reading | undefined {
    let nearest: { readonly read: Read; readonly change: Difference } | undefined;
    for (const read of this.reads) {
      const change = difference(read.text, text);
      if (!nearest || size(change) < size(nearest.change)) nearest = { read, change };
    }
    const reading = nearest && reread(nearest.read, text, nearest.change);
    if (reading) this.remember(text, reading);
    return reading;
  }

  private remember(text: string, reading: Reading): void {
    if (isSound(reading)) this.reads.push({ text, reading });
  }
}

function isSound({ root, errors, nextDocument }: Reading): boolean {
  return root !== undefined && errors.length === 0 && nextDocument < 0;
}

function size({ start, end, newEnd }: Difference): number {
  return end - start + newEnd - start;
}

/** The text to which the version before was mended, with the change that led to the new text. */
function changedAlike({ written, working }: Version, text: string): string {
  const { start, end, newEnd } = difference(written, text);
  const from = working.fromOriginal(start);
  const to = Math.max(from, working.fromOriginal(end));
  return working.text.slice(0, from) + text.slice(start, newEnd) + working.text.slice(to);
}
