import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedFormat } from '../../../model/facts/packed/pack';
import type { RoleRead } from '../../host';
import { type CachedFacts, loadFacts, saveFacts } from './facts-cache';
import { type FileRead, readFileLater, type Stamp, stampOf, type Wanted } from './read-file';
import { ReadingThreads, usefulThreads } from './threads';

/** What helps to read many roles; without any of it they are read one after the other. */
export interface ReaderOptions {
  /** The file that serves as a thread when it is started as one. */
  readonly bundle?: string | undefined;
  /** A folder for what was read, which may go at any time. */
  readonly cache?: { readonly folder: string; readonly version: string } | undefined;
  /** How many threads may read; as many as are useful where it is absent. */
  readonly threads?: number;
}

/** For fewer roles than this neither a thread nor a cache pays. */
const few = 200;
/** Roles that a thread reads at a time (some 30 ms), and how many such jobs are on their way for each thread. */
const jobSize = 50;
const ahead = 2;

/** Reads the facts of many roles: from the cache where the file has not changed since, else in threads. */
export class RoleReader {
  private saving = Promise.resolve();
  private readonly working = new Set<ReadingThreads>();

  constructor(private readonly options: ReaderOptions = {}) {}

  /** Resolves when the cache holds what has been read to the end. */
  get saved(): Promise<void> {
    return this.saving;
  }

  /** Somebody waits for an answer: what is read in threads rests for a moment. */
  makeWay(): void {
    for (const threads of this.working) threads.makeWay();
  }

  /** All these files of a folder, some at a time and in any order. */
  async *read(folder: string, uris: readonly string[]): AsyncGenerator<readonly RoleRead[]> {
    const { cache } = this.options;
    if (!cache || uris.length < few || !folder.startsWith('file:')) {
      for await (const read of this.readAll(uris.map((uri) => ({ uri })))) yield read.map(roleRead);
      return;
    }
    const file = join(cache.folder, `${createHash('sha1').update(folder).digest('hex')}.facts`);
    const version = `${packedFormat} ${cache.version}`;
    const state = new CacheState(folder, uris);
    for await (const piece of loadFacts(file, version)) yield await state.compare(piece);
    try {
      for await (const read of this.readAll(state.wanted())) yield read.map((each) => state.take(each));
    } finally {
      if (state.changed) this.saving = this.saving.then(() => saveFacts(file, version, state.facts));
    }
  }

  private async *readAll(wanted: readonly Wanted[]): AsyncGenerator<readonly FileRead[]> {
    const { bundle, threads = usefulThreads() } = this.options;
    if (bundle === undefined || threads <= 0 || wanted.length < few) {
      for (const each of wanted) yield [await readFileLater(each)];
      return;
    }
    const pool = new ReadingThreads(bundle, threads);
    this.working.add(pool);
    try {
      yield* readInThreads(pool, wanted);
    } finally {
      this.working.delete(pool);
    }
  }
}

async function* readInThreads(
  threads: ReadingThreads,
  wanted: readonly Wanted[],
): AsyncGenerator<readonly FileRead[]> {
  const jobs: Promise<readonly FileRead[]>[] = [];
  let next = 0;
  const fill = (): void => {
    for (; next < wanted.length && jobs.length < threads.count * ahead; next += jobSize) {
      const part = wanted.slice(next, next + jobSize);
      // Where threads cannot be had, the work is done here.
      jobs.push(threads.read(part).catch(() => Promise.all(part.map(readFileLater))));
    }
  };
  try {
    fill();
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const read = await job;
      fill();
      yield read;
    }
  } finally {
    threads.close();
  }
}

function roleRead({ uri, found }: FileRead): RoleRead {
  return { uri, packed: found?.packed };
}

/** What a cache holds of a folder, against what is there now. */
class CacheState {
  /** True once the cache does not say what is there. */
  changed = false;
  private readonly kept = new Map<string, CachedFacts>();
  private readonly asked: Set<string>;
  /** What the cache knows of files that have to be read again. */
  private readonly outdated = new Map<string, CachedFacts>();
  private readonly path: string;

  constructor(
    private readonly folder: string,
    uris: readonly string[],
  ) {
    this.asked = new Set(uris);
    this.path = fileURLToPath(folder);
  }

  get facts(): readonly CachedFacts[] {
    return [...this.kept.values()];
  }

  /** Takes in a piece of the cache; answers what holds of it and was asked for. */
  async compare(piece: readonly CachedFacts[]): Promise<readonly RoleRead[]> {
    const stamps = await Promise.all(piece.map(({ file }) => stampNow(this.pathOf(file))));
    return piece.flatMap((cached, index): RoleRead[] => {
      const uri = this.uriOf(cached.file);
      const now = stamps[index];
      if (now && isSame(cached.stamp, now)) {
        this.kept.set(uri, cached);
        return this.asked.delete(uri) ? [{ uri, packed: cached.packed }] : [];
      }
      this.changed = true;
      if (now) this.outdated.set(uri, cached);
      return [];
    });
  }

  /** The files that have to be read. */
  wanted(): readonly Wanted[] {
    return [...this.asked].map((uri) => ({ uri, known: this.outdated.get(uri)?.hash }));
  }

  /** Takes in what was read of a file. */
  take({ uri, found }: FileRead): RoleRead {
    const packed = found?.packed ?? (found && this.outdated.get(uri)?.packed);
    if (found && packed !== undefined && uri.startsWith(`${this.folder}/`)) {
      const file = uri.slice(this.folder.length + 1);
      this.kept.set(uri, { file, stamp: found.stamp, hash: found.hash, packed });
      this.changed = true;
    }
    return { uri, packed };
  }

  private uriOf(file: string): string {
    return `${this.folder}/${file}`;
  }

  /** Without a look at the whole address where nothing in it is escaped. */
  private pathOf(file: string): string {
    return file.includes('%') ? fileURLToPath(this.uriOf(file)) : join(this.path, file);
  }
}

async function stampNow(path: string): Promise<Stamp | undefined> {
  return stat(path).then(stampOf, () => undefined);
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.changed !== 0 && a.changed === b.changed && a.size === b.size;
}
