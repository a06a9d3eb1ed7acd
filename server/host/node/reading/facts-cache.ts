import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Stamp } from './read-file';

/** What was read of a role file, and of which state of it. */
export interface CachedFacts {
  /** Below the folder to which the cache belongs. */
  readonly file: string;
  readonly stamp: Stamp;
  readonly hash: string;
  readonly packed: string;
}

/** Roles in one piece of the file: pieces are what is read and written between two looks at what else is to be done. */
const pieceSize = 200;
/** A piece begins with these bytes, the lengths of its two parts, and their hash. */
const mark = Buffer.from('RWF\n', 'latin1');
const hashLength = 20;
const headLength = mark.length + 8 + hashLength;
/** No piece of ours is longer (in bytes); a broken length must not be believed. */
const mostBytes = 50_000_000;

/** One role in the list before a piece's facts: file, size, time, hash, bytes of its facts. */
type Row = readonly [string, number, number, string, number];

/**
 * What a cache holds, piece by piece. Ends where the file is missing, was made by another version, or is broken; the
 * pieces before that are sound.
 */
export async function* loadFacts(file: string, version: string): AsyncGenerator<readonly CachedFacts[]> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return;
  try {
    const first = firstLine(version);
    if (!(await bytes(handle, first.length))?.equals(first)) return;
    for (let piece = await readPiece(handle); piece; piece = await readPiece(handle)) yield piece;
  } finally {
    await handle.close().catch(() => undefined);
  }
}

/** Puts these facts in the place of what the cache held: all or, where that fails, nothing. Never throws. */
export async function saveFacts(file: string, version: string, facts: readonly CachedFacts[]): Promise<void> {
  // Another editor may write the same cache at this moment: each writes a file of its own, and the last one stays.
  const own = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(own, 'w', 0o600);
    try {
      await handle.write(firstLine(version));
      for (let from = 0; from < facts.length; from += pieceSize)
        await handle.write(pieceOf(facts.slice(from, from + pieceSize)));
    } finally {
      await handle.close();
    }
    await rename(own, file);
    await removeOld(dirname(file));
  } catch {
    await rm(own, { force: true }).catch(() => undefined);
  }
}

/** What an editor left that ended while it wrote, and caches of folders that were last read long ago (in ms). */
const outlived = { '.tmp': 24 * 3_600_000, '.facts': 90 * 24 * 3_600_000 } as const;

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const [, age] = Object.entries(outlived).find(([ending]) => name.endsWith(ending)) ?? [];
    if (age !== undefined && Date.now() - (await stat(file)).mtimeMs > age) await rm(file, { force: true });
  }
}

function firstLine(version: string): Buffer {
  return Buffer.from(`rolewright facts ${version}\n`, 'utf8');
}

function pieceOf(facts: readonly CachedFacts[]): Buffer {
  const packed = facts.map((each) => Buffer.from(each.packed, 'utf8'));
  const rows = facts.map(({ file, stamp, hash }, index): Row => {
    return [file, stamp.size, stamp.changed, hash, packed[index]?.length ?? 0];
  });
  const list = Buffer.from(JSON.stringify(rows), 'utf8');
  const body = Buffer.concat([list, ...packed]);
  const head = Buffer.alloc(headLength);
  mark.copy(head);
  head.writeUInt32LE(list.length, mark.length);
  head.writeUInt32LE(body.length - list.length, mark.length + 4);
  hashOf(body).copy(head, mark.length + 8);
  return Buffer.concat([head, body]);
}

async function readPiece(handle: FileHandle): Promise<readonly CachedFacts[] | undefined> {
  const head = await bytes(handle, headLength);
  if (!head?.subarray(0, mark.length).equals(mark)) return undefined;
  const listLength = head.readUInt32LE(mark.length);
  const length = listLength + head.readUInt32LE(mark.length + 4);
  const body = length > mostBytes ? undefined : await bytes(handle, length);
  if (!body || !hashOf(body).equals(head.subarray(mark.length + 8))) return undefined;
  const rows = JSON.parse(body.toString('utf8', 0, listLength)) as readonly Row[];
  let from = listLength;
  return rows.map(([file, size, changed, hash, count]) => {
    const packed = body.toString('utf8', from, from + count);
    from += count;
    return { file, stamp: { size, changed }, hash, packed };
  });
}

/** The next bytes of a file; undefined where there are fewer. */
async function bytes(handle: FileHandle, count: number): Promise<Buffer | undefined> {
  const buffer = Buffer.allocUnsafe(count);
  let read = 0;
  while (read < count) {
    const { bytesRead } = await handle.read(buffer, read, count - read);
    if (bytesRead === 0) return undefined;
    read += bytesRead;
  }
  return buffer;
}

function hashOf(body: Buffer): Buffer {
  return createHash('sha1').update(body).digest();
}
