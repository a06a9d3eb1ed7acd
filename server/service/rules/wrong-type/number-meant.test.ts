import { expect, it } from 'vitest';
import { numberMeant } from './number-meant';

it.each([
  ['150000', '150000', true],
  ['117,000', '117000', true],
  ['1,117,000.50', '1117000.50', true],
  ['117 000', '117000', true],
  ['117\u00a0000', '117000', true],
  ["117'000", '117000', true],
  ['1.117.000', '1117000', true],
  ['$92,000', '92000', false],
  ['92000 EUR', '92000', false],
  ['USD 92k', '92000', false],
])('reads the amount %s', (typed, number, certain) => {
  expect(numberMeant(typed, false, false)).toEqual({ number, certain });
});

it.each([
  ['70%', '0.7', false],
  ['0,7', '0.7', true],
  ['0.7', '0.7', true],
])('reads the share %s', (typed, number, certain) => {
  expect(numberMeant(typed, false, true)).toEqual({ number, certain });
});

it('reads whole numbers', () => {
  expect(numberMeant('2', true, false)).toEqual({ number: '2', certain: true });
  expect(numberMeant('v2', true, false)).toEqual({ number: '2', certain: false });
  expect(numberMeant('1.2', true, false)).toBeUndefined();
});

it.each(['', 'about 90000', '92,5', '90000-100000', '117,00', 'P3', '1,17,000'])(
  'does not guess at %j',
  (typed) => {
    expect(numberMeant(typed, false, false)).toBeUndefined();
  },
);

it('does not take a number for a share that is none', () => {
  expect(numberMeant('7', false, true)).toBeUndefined();
});
