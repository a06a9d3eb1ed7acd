import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ServerContext } from './context';

/** What a person sees of work that takes long. */
export interface Progress {
  /** `left`: how many files are still to be done. */
  report(what: string, left: number): void;
  done(): void;
}

/** Work that is done within this time (in milliseconds) shows nothing. */
const patience = 1000;

/** Progress in the editor's own way, where it has one; a person may cancel. */
export function progressOf({ connection, report }: ServerContext, cancelled: () => void): Progress {
  const began = Date.now();
  let reporter: WorkDoneProgressServerReporter | undefined;
  let asked = false;
  let ended = false;
  let most = 1;
  const percentage = (left: number): number => Math.floor((100 * (most - left)) / most);
  const begin = async (what: string, left: number): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin('Rolewright', percentage(left), message(what, left), true);
    created.token.onCancellationRequested(cancelled);
    if (ended) created.done();
    else reporter = created;
  };
  return {
    report(what, left) {
      most = Math.max(most, left);
      if (reporter) reporter.report(percentage(left), message(what, left));
      else if (!asked && Date.now() - began > patience) {
        asked = true;
        begin(what, left).catch((error) => report('showing progress', error));
      }
    },
    done() {
      ended = true;
      reporter?.done();
    },
  };
}

function message(what: string, left: number): string {
  return `${what}: ${left} to go`;
}
