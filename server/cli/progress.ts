import { interval, type Progress, patience, progressText } from '../lsp/progress';

/** Where a person sees what is going on. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Back to the beginning of the line, without what stands in it. */
const clear = '\r\x1b[K';

/** A line on the terminal about work that takes over a second; nothing where messages go elsewhere. */
export function terminalProgress(terminal: Terminal = process.stderr): Progress {
  let next = Date.now() + patience;
  let shown = false;
  return {
    report(what, done, total) {
      if (terminal.isTTY !== true || Date.now() < next) return;
      next = Date.now() + interval;
      shown = true;
      terminal.write(clear + progressText(what, done, total));
    },
    end() {
      if (shown) terminal.write(clear);
      shown = false;
    },
  };
}
