import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { terminalProgress } from './progress';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const clear = '\r\x1b[K';

test('work that takes over a second is told now and then, and leaves nothing behind', () => {
  const shown = terminal(true);
  const progress = terminalProgress(shown);
  progress.report('Reading roles', 1, 10_000);
  expect(shown.written).toEqual([]);
  vi.advanceTimersByTime(1001);
  progress.report('Reading roles', 1200, 10_000);
  progress.report('Reading roles', 1201, 10_000);
  expect(shown.written).toEqual([`${clear}Reading roles 1,200 of 10,000`]);
  progress.end();
  expect(shown.written.at(-1)).toBe(clear);
});

test('nothing is told of short work, nor where messages go into a file', () => {
  for (const [shown, ms] of [
    [terminal(true), 900],
    [terminal(false), 5000],
  ] as const) {
    const progress = terminalProgress(shown);
    vi.advanceTimersByTime(ms);
    progress.report('Checking files', 1, 2);
    progress.end();
    expect(shown.written).toEqual([]);
  }
});
