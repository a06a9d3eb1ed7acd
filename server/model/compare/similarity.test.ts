import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherMatter, sameMatter, unseenOther, unseenSame } from '../../../test/support/statement-pairs';
import { alike } from './align';
import { comparable, similarity } from './similarity';

type Pairs = readonly (readonly [string, string])[];

const between = (a: string, b: string): number => similarity(comparable(a), comparable(b));
const alikeIn = (pairs: Pairs): Pairs => pairs.filter(([a, b]) => between(a, b) >= alike);

describe('pairs made by hand', () => {
  test('the sets are large enough to say something', () => {
    expect([sameMatter, otherMatter, unseenSame, unseenOther].map(({ length }) => length)).toEqual([
      30, 28, 15, 15,
    ]);
  });

  test('27 of 30 about the same matter are found alike', () => {
    expect(alikeIn(sameMatter)).toHaveLength(27);
  });

  test('1 of 28 about other matters is taken for alike', () => {
    expect(alikeIn(otherMatter)).toEqual([
      ['Qualifies leads from the website.', 'Leads the website redesign of the company.'],
    ]);
  });

  test('of 15 more about the same matter all are found', () => {
    expect(alikeIn(unseenSame)).toHaveLength(15);
  });

  test('of 15 more about other matters 3 are taken for alike', () => {
    expect(alikeIn(unseenOther)).toHaveLength(3);
  });
});

test('texts that differ in case and punctuation alone are the same', () => {
  expect(between('Restores Service!', 'restores service')).toBe(1);
});

test('a text without a telling word is like nothing but itself', () => {
  expect(between('To be', 'Of the')).toBe(0);
  expect(between('To be', 'to be.')).toBe(1);
});

test('is the same both ways, from 0 to 1', () => {
  const words = fc
    .array(fc.constantFrom('keeps', 'writes', 'the', 'runbook', 'runbooks', 'migration', 'of'))
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const value = between(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(between(b, a)).toBeCloseTo(value);
    }),
  );
});
