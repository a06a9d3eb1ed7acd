import { expect, it } from 'vitest';
import { verbForm } from './verbs';

it.each([
  ['plans', 'third'],
  ['Planning', 'ing'],
  ['identifies', 'third'],
  ['coaches', 'third'],
  ['overseeing', 'ing'],
  ['optimizing', 'ing'],
  ['runs', 'third'],
  ['Lead', 'base'],
])('%s stands in the form "%s"', (word, form) => {
  expect(verbForm(word)).toBe(form);
});

it('knows nothing of other words', () => {
  expect(verbForm('pipeline')).toBeUndefined();
  expect(verbForm('strategy')).toBeUndefined();
});
