import { expect, it } from 'vitest';
import { verbForm, verbOf } from './verbs';

it.each([
  ['plans', 'plan', 'third'],
  ['Planning', 'plan', 'ing'],
  ['identifies', 'identify', 'third'],
  ['coaches', 'coach', 'third'],
  ['overseeing', 'oversee', 'ing'],
  ['optimizing', 'optimize', 'ing'],
  ['runs', 'run', 'third'],
  ['Lead', 'lead', 'base'],
])('%s is a form of %s', (word, verb, form) => {
  expect(verbOf(word)).toBe(verb);
  expect(verbForm(word)).toBe(form);
});

it('knows nothing of other words', () => {
  expect(verbOf('pipeline')).toBeUndefined();
  expect(verbForm('strategy')).toBeUndefined();
});
