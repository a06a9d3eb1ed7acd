import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, shareKept, wordDiff } from './word-diff';

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => ({ same: text, gone: `[${text}]`, new: `{${text}}` })[kind]).join('');

test('marks words that came and went, and keeps the rest', () => {
  expect(shown(wordDiff('Mentors junior engineers.', 'Mentors two senior engineers.'))).toBe(
    'Mentors[ junior]{ two senior} engineers.',
  );
  expect(shown(wordDiff('Plans work', 'Plans work, with care'))).toBe('Plans work{, with care}');
});

test('takes white space of any kind for one space', () => {
  expect(wordDiff(' one\n two ', 'one two')).toEqual([{ kind: 'same', text: 'one two' }]);
});

test('gives both texts back', () => {
  const text = fc
    .array(fc.constantFrom('keeps', 'the', 'pipeline', 'fast', 'über'))
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (kind: Piece['kind']): string =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
          .trim();
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});

test('tells how much was kept', () => {
  expect(shareKept(wordDiff('a b c', 'a b c'))).toBe(1);
  expect(shareKept(wordDiff('a b', 'c d'))).toBe(0);
  expect(shareKept(wordDiff('', ''))).toBe(1);
  expect(shareKept(wordDiff('keeps it', 'keeps it up'))).toBe(1);
  expect(shareKept(wordDiff('keeps it', 'keeps up'))).toBeCloseTo(5 / 8);
});
