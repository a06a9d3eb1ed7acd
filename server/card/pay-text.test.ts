import { expect, test } from 'vitest';
import { cardOf } from '../../test/support/card';
import { marketText, rangeText } from './pay-text';

function said(pay: string): unknown {
  const card = cardOf(`title: X\npay: ${pay}\n`).pay;
  return {
    ...(card.market && { market: marketText(card, card.market) }),
    ...(card.range && { range: rangeText(card, card.range) }),
  };
}

test.each([
  [
    '{ currency: USD, period: year, market: { median: 117000, p25: 92000, p75: 149000, basis: survey, asOf: 2026-06 } }',
    { market: { main: 'USD 117,000 a year', more: 'middle half 92,000–149,000, Survey, as of 2026-06' } },
  ],
  [
    '{ currency: USD, period: hour, market: { p25: 20.5, p75: 31 } }',
    { market: { main: 'middle half USD 20.5–31 an hour', more: undefined } },
  ],
  ['{ market: { basis: pending } }', { market: { main: 'pending', more: undefined } }],
  [
    '{ currency: EUR, range: { min: 3600, mid: 4200, max: 4800 } }',
    { range: { main: 'EUR 3,600–4,800', more: 'middle 4,200' } },
  ],
  ['{ currency: EUR, range: { min: 3600 } }', { range: { main: 'from EUR 3,600', more: undefined } }],
  ['{ currency: EUR, range: { max: 4800 } }', { range: { main: 'up to EUR 4,800', more: undefined } }],
  ['{ range: { mid: 4200 } }', { range: { main: 'middle 4,200', more: undefined } }],
])('%s', (typed, expected) => {
  expect(said(typed)).toEqual(expected);
});

test('without amounts and basis nothing is recorded', () => {
  expect(cardOf('title: X\npay: { currency: EUR, market: {} }\n').pay.recorded).toBe(false);
});
