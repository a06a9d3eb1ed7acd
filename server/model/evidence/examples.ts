import type { Trace } from './trace';

/** So many examples are shown. */
const most = 5;
/** More months than a working life has: what is kept stays small in any history. */
const mostMonths = 600;

/** Gathers a few examples that lie apart in time, out of any number of traces, and forgets the others. */
export class Examples {
  private readonly first: Trace[] = [];
  private readonly months = new Map<string, Trace>();

  /** Takes the next trace of a history that begins with the newest one. */
  add(trace: Trace): void {
    const month = trace.day.slice(0, 7);
    const isFirst = this.first.length < most;
    const isNewMonth = !this.months.has(month) && this.months.size < mostMonths;
    if (!isFirst && !isNewMonth) return;
    const own = detached(trace);
    if (isFirst) this.first.push(own);
    if (isNewMonth) this.months.set(own.day.slice(0, 7), own);
  }

  /** One of a month where there are months enough, evenly from the newest to the oldest; else also others. */
  chosen(): readonly Trace[] {
    const apart = evenly([...this.months.values()].sort(newestFirst));
    const others = this.first.filter((trace) => !apart.includes(trace)).slice(0, most - apart.length);
    return [...apart, ...others].sort(newestFirst);
  }
}

function evenly(traces: readonly Trace[]): readonly Trace[] {
  if (traces.length <= most) return traces;
  const step = (traces.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => traces[Math.round(index * step)]).filter(
    (trace) => trace !== undefined,
  );
}

/** The same trace with texts of its own: as cut out of what Git printed, each would keep all of that in memory. */
function detached(trace: Trace): Trace {
  return JSON.parse(JSON.stringify(trace)) as Trace;
}

function newestFirst(a: Trace, b: Trace): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}
