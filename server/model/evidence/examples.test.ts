import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Examples } from './examples';

const chosen = (days: readonly string[]) => {
  const examples = new Examples();
  for (const day of days) examples.add({ hash: day, day, subject: day, path: undefined });
  return examples.chosen().map(({ day }) => day);
};

test('the newest first, spread from the newest to the oldest month', () => {
  const months = ['09', '08', '07', '06', '05', '04', '03', '02', '01'];
  const days = months.flatMap((month) => [`2026-${month}-20`, `2026-${month}-10`]);
  expect(chosen(days)).toEqual(['2026-09-20', '2026-07-20', '2026-05-20', '2026-03-20', '2026-01-20']);
});

test('several of one month where there are not months enough', () => {
  expect(chosen(['2026-03-09', '2026-03-08', '2026-03-07', '2026-01-01'])).toEqual([
    '2026-03-09',
    '2026-03-08',
    '2026-03-07',
    '2026-01-01',
  ]);
});

test('never more than five, none twice, always the newest one', () => {
  const days = fc.uniqueArray(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(days, (unsorted) => {
      const sorted = [...unsorted].sort().reverse();
      const found = chosen(sorted);
      expect(found).toHaveLength(Math.min(5, sorted.length));
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual([...found].sort().reverse());
      expect(found[0]).toBe(sorted[0]);
    }),
  );
});
