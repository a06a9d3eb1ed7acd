import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ServerParts } from './parts';

/** What a person sees of work that takes long. */
export interface Progress {
  /** `done` of `total` files are done; the words before the numbers come from `progressWords`. */
  report(what: string, done: number, total: number): void;
  end(): void;
}

/** What is being done, before the numbers. */
export const progressWords = {
  reading: 'Reading roles',
  checking: 'Checking files',
  changing: 'Reading files to change,',
  exporting: 'Exporting roles,',
} as const;

/** Work that is done within this time (in milliseconds) shows nothing. */
export const patience = 1000;

/** How much time (in milliseconds) passes between two reports. */
export const interval = 100;

/** Progress in the editor's own way, where it has one; a person may cancel. Nothing is shown of short work. */
export function progressOf(
  { connection, report }: Pick<ServerParts, 'connection' | 'report'>,
  cancelled: () => void,
): Progress {
  let next = Date.now() + patience;
  let reporter: WorkDoneProgressServerReporter | undefined;
  let asked = false;
  let ended = false;
  const begin = async (what: string, done: number, total: number): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin('Rolewright', percentage(done, total), progressText(what, done, total), true);
    created.token.onCancellationRequested(cancelled);
    if (ended) created.done();
    else reporter = created;
  };
  return {
    report(what, done, total) {
      if (Date.now() < next) return;
      next = Date.now() + interval;
      if (reporter) reporter.report(percentage(done, total), progressText(what, done, total));
      else if (!asked) {
        asked = true;
        begin(what, done, total).catch((error) => report('showing progress', error));
      }
    },
    end() {
      ended = true;
      reporter?.done();
    },
  };
}

function percentage(done: number, total: number): number {
  return Math.floor((100 * done) / Math.max(total, 1));
}

/** `Reading roles 1,200 of 10,000`. */
export function progressText(what: string, done: number, total: number): string {
  return `${what} ${grouped(done)} of ${grouped(total)}`;
}

/** A count as people read it: `10,000`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
