import { expect, it } from 'vitest';
import { contentWords, overlap } from './content-words';

it('leaves out stock phrases, and takes forms of a word for the word', () => {
  expect(contentWords('Ability to maintain the pipelines')).toEqual(contentWords('Maintaining a pipeline'));
  expect(contentWords('Strong working knowledge of').size).toBe(0);
});

it('measures what is common against all there is', () => {
  expect(overlap(new Set(['a', 'b', 'c']), new Set(['a', 'b', 'd']))).toBe(0.5);
  expect(overlap(new Set(), new Set(['a']))).toBe(0);
});
