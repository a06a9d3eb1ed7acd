import { expect, it } from 'vitest';
import { nearest } from './nearest';

const words = ['draft', 'review', 'approved', 'deprecated', 'retired', 'needs_review', 'P2', 'P3'];

it.each([
  ['aproved', 'approved'],
  ['Draft', 'draft'],
  ['needs-review', 'needs_review'],
  ['depre', 'deprecated'],
  ['p2', 'P2'],
  ['P22', 'P2'],
])('takes %s for %s', (typed, meant) => {
  expect(nearest(typed, words)).toBe(meant);
});

it('does not guess at what is too far', () => {
  expect(nearest('finished', words)).toBeUndefined();
  expect(nearest('re', words)).toBeUndefined();
  expect(nearest('', words)).toBeUndefined();
});
