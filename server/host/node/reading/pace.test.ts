import { expect, onTestFinished, test, vi } from 'vitest';
import { MakeWay, Pace } from './pace';

/** Waiting takes time on a clock of its own; answers how long it has been waited so far. */
function clock(): { waited: () => number; pass: (ms: number) => void } {
  let now = 1000;
  let waited = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(Atomics, 'wait').mockImplementation((...args: readonly unknown[]) => {
    const ms = Number(args[3]);
    now += ms;
    waited += ms;
    return 'timed-out';
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return {
    waited: () => waited,
    pass: (ms) => {
      now += ms;
    },
  };
}

test('a thread rests once for each time that somebody waits for an answer', () => {
  const time = clock();
  const way = new MakeWay();
  const pace = new Pace(way.shared);
  const rests: number[] = [];
  for (const waits of [0, 1, 0, 2, 0]) {
    for (let i = 0; i < waits; i++) way.now();
    const before = time.waited();
    pace.keep();
    rests.push(time.waited() - before);
    time.pass(20);
  }
  expect(rests).toEqual([0, 30, 0, 30, 0]);
});

test('a thread reads a good part of the time also where somebody types without a pause', () => {
  const time = clock();
  const way = new MakeWay();
  const pace = new Pace(way.shared);
  const files = 1000;
  for (let file = 0; file < files; file++) {
    way.now();
    pace.keep();
    time.pass(1);
  }
  expect(time.waited()).toBeGreaterThan(0);
  expect(time.waited()).toBeLessThanOrEqual(3 * files + 30);
});
