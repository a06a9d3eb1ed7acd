import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPacked } from '../../../model/facts/packed/read-packed';
import { fileText } from '../file-text';

/** What the system says of a file: while it stays the same, so does the text. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds; 0 where the file may change once more without a later time. */
  readonly changed: number;
}

/** A role file to be read. */
export interface Wanted {
  readonly uri: string;
  /** Hash of the text of which the facts are at hand. */
  readonly known?: string | undefined;
}

/** What was read of a role file. Plain data, since it may come from another thread. */
export interface FileRead {
  readonly uri: string;
  /** Undefined where the file is missing or cannot be read. */
  readonly found:
    | {
        readonly stamp: Stamp;
        readonly hash: string;
        /** Undefined where the text is the one that is known. */
        readonly packed: string | undefined;
      }
    | undefined;
}

/** The stamp of a file as it was looked at now. */
export function stampOf({ size, mtimeMs }: { size: number; mtimeMs: number }): Stamp {
  // Some systems count whole seconds or pairs of them, all others much finer than this (in milliseconds).
  const grain = mtimeMs % 1000 === 0 ? 2000 : 50;
  return { size, changed: Date.now() - mtimeMs < grain ? 0 : mtimeMs };
}

/** Reads a file without waiting for the disk elsewhere: for threads that have nothing else to do. */
export function readFileNow(wanted: Wanted): FileRead {
  try {
    const path = fileURLToPath(wanted.uri);
    // The stamp first: what is written after it is found out the next time.
    const stamp = stampOf(statSync(path));
    return readText(wanted, stamp, readFileSync(path));
  } catch {
    return { uri: wanted.uri, found: undefined };
  }
}

/** Reads a file where others have to be served meanwhile. */
export async function readFileLater(wanted: Wanted): Promise<FileRead> {
  try {
    const path = fileURLToPath(wanted.uri);
    const stamp = stampOf(await stat(path));
    return readText(wanted, stamp, await readFile(path));
  } catch {
    return { uri: wanted.uri, found: undefined };
  }
}

function readText({ uri, known }: Wanted, stamp: Stamp, bytes: Buffer): FileRead {
  const hash = createHash('sha1').update(bytes).digest('base64');
  const packed = hash === known ? undefined : readPacked(uri, fileText(bytes));
  return { uri, found: { stamp, hash, packed } };
}
