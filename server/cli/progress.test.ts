import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { terminalProgress } from './progress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('shows nothing of short work, then one line that is written over, and takes it away', () => {
  const screen = terminal(true);
  const progress = terminalProgress(screen);
  progress.say(() => 'early');
  vi.advanceTimersByTime(1000);
  progress.say(() => 'back to 2026-03-01');
  progress.say(() => 'too soon after it');
  vi.advanceTimersByTime(1000);
  progress.report('Reading roles', 1000, 2000);
  progress.end();
  const clear = '\r\u001b[K';
  expect(screen.written).toEqual([
    `${clear}back to 2026-03-01`,
    `${clear}Reading roles 1,000 of 2,000`,
    clear,
  ]);
});

test('shows nothing where messages go into a file', () => {
  const file = terminal(false);
  const progress = terminalProgress(file);
  vi.advanceTimersByTime(5000);
  progress.say(() => 'late');
  progress.end();
  expect(file.written).toEqual([]);
});
