import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MakeWay } from './pace';
import type { FileRead, Wanted } from './read-file';
import { type Done, type Job, readingThread, type ThreadData } from './thread';

/** More threads than this wait for the one that takes their results in. */
const most = 4;

/** How many threads may read: one core stays for answers to what is typed meanwhile. */
export function usefulThreads(): number {
  return Math.min(availableParallelism() - 1, most);
}

interface Waiting {
  readonly resolve: (read: readonly FileRead[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that read role files. They live from the first job to `close`. */
export class ReadingThreads {
  private readonly threads: Thread[] = [];
  private readonly way = new MakeWay();

  /** `bundle` is the file that serves as a thread when it is started as one. */
  constructor(
    private readonly bundle: string,
    readonly count: number,
  ) {}

  /** Has files read by the thread with the least to do. Fails where threads cannot be started or end. */
  async read(wanted: readonly Wanted[]): Promise<readonly FileRead[]> {
    if (this.threads.length < this.count) this.threads.push(new Thread(this.bundle, this.way.shared));
    const [first, ...others] = this.threads.filter(({ ended }) => !ended);
    if (!first) throw new Error('no threads');
    return others.reduce((a, b) => (b.busy < a.busy ? b : a), first).read(wanted);
  }

  /** Somebody waits for an answer: all threads rest for a moment. */
  makeWay(): void {
    this.way.now();
  }

  close(): void {
    for (const thread of this.threads) thread.close();
    this.threads.length = 0;
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private fault: unknown;

  constructor(bundle: string, way: SharedArrayBuffer) {
    // Its output is kept apart: on ours the editor expects nothing but the protocol.
    this.worker = new Worker(bundle, {
      argv: [readingThread],
      workerData: { way } satisfies ThreadData,
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.worker.on('message', ({ id, read }: Done) => {
      this.waiting.get(id)?.resolve(read);
      this.waiting.delete(id);
    });
    this.worker.on('error', (error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('a reading thread ended')));
  }

  get ended(): boolean {
    return this.fault !== undefined;
  }

  /** How many jobs it has. */
  get busy(): number {
    return this.waiting.size;
  }

  read(wanted: readonly Wanted[]): Promise<readonly FileRead[]> {
    if (this.fault) return Promise.reject(this.fault);
    return new Promise((resolve, reject) => {
      const job: Job = { id: ++this.last, wanted };
      this.waiting.set(job.id, { resolve, reject });
      this.worker.postMessage(job);
    });
  }

  close(): void {
    this.end(new Error('reading was stopped'));
    void this.worker.terminate();
  }

  private end(fault: unknown): void {
    this.fault ??= fault;
    for (const { reject } of this.waiting.values()) reject(this.fault);
    this.waiting.clear();
  }
}
