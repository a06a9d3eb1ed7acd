import { expect, it } from 'vitest';
import { mayRepeat, signOf } from './repeats';

it('finds that a text stands twice among many', () => {
  const texts = Array.from({ length: 2000 }, (_, i) => `statement ${i}`);
  expect(mayRepeat(texts.map(signOf))).toBe(false);
  for (const again of [0, 999, 1999])
    expect(mayRepeat([...texts, texts[again] ?? ''].map(signOf))).toBe(true);
  expect(mayRepeat([])).toBe(false);
  expect(mayRepeat(['', ''].map(signOf))).toBe(true);
});
