import { expect, test } from 'vitest';
import { deviation, lacksWhatMostHave, median } from './spread';

test('the median of odd, even and no numbers', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeUndefined();
});

test('far from the others is what exceeds both the least difference and the share', () => {
  const counts = { least: 3, share: 0.5 };
  expect(deviation(12, [6, 7, 6], counts)).toEqual({ side: 'above', median: 6 });
  expect(deviation(2, [6, 7, 6], counts)).toEqual({ side: 'below', median: 6 });
  expect(deviation(9, [6, 7, 6], counts)).toBeUndefined();
  expect(deviation(3, [1, 1], counts)).toBeUndefined();
});

test('one other is too few to say', () => {
  expect(deviation(100, [1], { least: 1, share: 0.1 })).toBeUndefined();
  expect(lacksWhatMostHave(1, 1)).toBe(false);
});

test('most is two thirds', () => {
  expect(lacksWhatMostHave(2, 3)).toBe(true);
  expect(lacksWhatMostHave(1, 2)).toBe(false);
});
