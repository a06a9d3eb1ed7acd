import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['', '', 0],
  ['status', 'status', 0],
  ['', 'abc', 3],
  ['staus', 'status', 1],
  ['sttatus', 'status', 1],
  ['stotus', 'status', 1],
  ['sttaus', 'status', 1],
  ['stat', 'status', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i slips, either way', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
  expect(editDistance(b, a)).toBe(slips);
});
