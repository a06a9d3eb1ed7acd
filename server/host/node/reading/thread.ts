import { parentPort, workerData } from 'node:worker_threads';
import { Pace } from './pace';
import { type FileRead, readFileNow, type Wanted } from './read-file';

/** What a thread is started with. */
export interface ThreadData {
  /** Where it hears that somebody waits for an answer. */
  readonly way: SharedArrayBuffer;
}

/** What a thread is told, and what it answers. */
export interface Job {
  readonly id: number;
  readonly wanted: readonly Wanted[];
}
export interface Done {
  readonly id: number;
  readonly read: readonly FileRead[];
}

/** The argument that tells a thread of ours from the process in which the same file was started. */
export const readingThread = '--read-roles';

/**
 * In a thread that was started to read roles, serves it and answers true. The bundles start themselves as threads, so
 * that each still works when it is copied alone.
 */
export function servedAsThread(): boolean {
  // The argument first: to be asked for its port, Node has to load all that it knows of threads.
  if (!process.argv.includes(readingThread) || !parentPort) return false;
  const port = parentPort;
  const pace = new Pace((workerData as ThreadData).way);
  port.on('message', ({ id, wanted }: Job) => {
    const read = wanted.map((each) => {
      pace.keep();
      return readFileNow(each);
    });
    port.postMessage({ id, read } satisfies Done);
  });
  return true;
}
