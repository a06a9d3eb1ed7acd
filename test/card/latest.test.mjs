import { expect, test } from 'vitest';
import { Latest } from '../../client/features/card/latest';

/** Work that ends when the test says so. */
function work() {
  const runs = [];
  const latest = new Latest(
    () => new Promise((resolve, reject) => runs.push({ resolve, reject })),
    (error) => failures.push(error),
  );
  const failures = [];
  return { latest, runs, failures };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('begins at once', () => {
  const { latest, runs } = work();
  latest.request();
  expect(runs.length).toBe(1);
});

test('has one run in flight, and one more for all requests in the meantime', async () => {
  const { latest, runs } = work();
  for (let keys = 0; keys < 5; keys++) latest.request();
  expect(runs.length).toBe(1);
  runs[0].resolve();
  await settled();
  expect(runs.length).toBe(2);
  runs[1].resolve();
  await settled();
  expect(runs.length).toBe(2);
});

test('goes on after a failure, which it reports', async () => {
  const { latest, runs, failures } = work();
  latest.request();
  runs[0].reject(new Error('away'));
  await settled();
  expect(failures.map(({ message }) => message)).toEqual(['away']);
  latest.request();
  expect(runs.length).toBe(2);
});
