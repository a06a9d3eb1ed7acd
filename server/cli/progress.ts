import { interval, type Progress, patience, progressText } from '../lsp/progress';

/** Where a person sees what is going on. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Back to the beginning of the line, without what stands in it. */
const clear = '\r\x1b[K';

export interface TerminalProgress extends Progress {
  /** Shows a line of its own, for work without a known end; `text` is called only when it is to be shown. */
  say(text: () => string): void;
}

/** A line on the terminal about work that takes over a second; nothing where messages go elsewhere. */
export function terminalProgress(terminal: Terminal = process.stderr): TerminalProgress {
  let next = Date.now() + patience;
  let shown = false;
  const say = (text: () => string): void => {
    if (terminal.isTTY !== true || Date.now() < next) return;
    next = Date.now() + interval;
    shown = true;
    terminal.write(clear + text());
  };
  return {
    say,
    report: (what, done, total) => say(() => progressText(what, done, total)),
    end() {
      if (shown) terminal.write(clear);
      shown = false;
    },
  };
}
