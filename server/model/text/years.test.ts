import { describe, expect, it } from 'vitest';
import { askedYears, yearRange } from './years';

describe('years that a statement asks for', () => {
  it.each([
    ['5–7 years in DevOps', 5, 7],
    ['3 to 5 yrs of practice', 3, 5],
    ['3+ years', 3, undefined],
    ['At least four years on a ward', 4, undefined],
    ['two or more years as a nurse', 2, undefined],
    ['Minimum 10-year track record', 10, undefined],
    ['five (5) years of practice', 5, undefined],
  ])('%s', (text, from, to) => {
    expect(askedYears(text)).toMatchObject({ from, to });
  });

  it.each([
    'Aged 18 years or older',
    'Renews the licence every 2 years',
    'A licence not older than 10 years',
    'A 3-year degree in nursing',
    'Sets the five-year plan',
    'No more than 2 years ago',
    'Years of practice',
    'Manages 12 people',
  ])('none in: %s', (text) => {
    expect(askedYears(text)).toBeUndefined();
  });
});

describe('the years of a level', () => {
  it.each([
    ['3-5', 3, 5],
    ['12+', 12, Number.POSITIVE_INFINITY],
    ['0–1', 0, 1],
    ['7', 7, 7],
  ])('%s', (text, from, to) => {
    expect(yearRange(text)).toEqual({ from, to });
  });

  it('is undefined for anything else', () => {
    expect(yearRange('many')).toBeUndefined();
    expect(yearRange(undefined)).toBeUndefined();
  });
});
