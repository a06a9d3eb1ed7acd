import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Paced } from '../../client/features/views/paced';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes so many milliseconds. */
function work(ms) {
  const failures = [];
  let runs = 0;
  const paced = new Paced(
    () => {
      runs++;
      return new Promise((resolve) => setTimeout(resolve, ms));
    },
    (error) => failures.push(error),
  );
  return { paced, failures, runs: () => runs };
}

test('begins at once, and makes one run more of all requests in the meantime', async () => {
  const { paced, runs } = work(10);
  for (let keys = 0; keys < 5; keys++) paced.request();
  expect(runs()).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs()).toBe(2);
});

test('rests after a dear run in proportion to it', async () => {
  const { paced, runs } = work(100);
  paced.request();
  await vi.advanceTimersByTimeAsync(100);
  paced.request();
  await vi.advanceTimersByTimeAsync(399);
  expect(runs()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs()).toBe(2);
});

test('rests no longer than ten seconds', async () => {
  const { paced, runs } = work(60_000);
  paced.request();
  await vi.advanceTimersByTimeAsync(60_000);
  paced.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs()).toBe(2);
});

test('goes on after a failure, which it reports', async () => {
  const failures = [];
  const paced = new Paced(
    () => Promise.reject(new Error('away')),
    (error) => failures.push(error.message),
  );
  paced.request();
  await vi.advanceTimersByTimeAsync(1);
  expect(failures).toEqual(['away']);
  paced.request();
  await vi.advanceTimersByTimeAsync(1);
  expect(failures).toEqual(['away', 'away']);
});

test('runs nothing more once it has ended', async () => {
  const { paced, runs } = work(10);
  paced.request();
  paced.request();
  paced.end();
  await vi.advanceTimersByTimeAsync(1000);
  paced.request();
  expect(runs()).toBe(1);
});
