import { expect, test } from 'vitest';
import { textDocument } from '../syntax/tree';
import { layoutAt } from './layout';

function layout(text: string, offset = 0) {
  const { step, list, dash } = layoutAt(textDocument(text), offset);
  return `${step} ${list} ${dash}`;
}

test.each([
  ['nothing to measure', 'title: A\n', '2 2 2'],
  ['two columns', 'story:\n  who: A\nplan:\n  - a\n', '2 2 2'],
  ['four columns', 'story:\n    who: A\nplan:\n    - a\n', '4 4 2'],
  ['only lists', 'plan:\n    - a\n', '4 4 2'],
  ['lists without indentation', 'story:\n  who: A\nplan:\n- a\n', '2 0 2'],
  ['only lists without indentation', 'plan:\n- a\n', '2 0 2'],
  ['wide dashes', 'plan:\n  -   a\n', '2 2 4'],
  ['a file with CRLF', 'story:\r\n   who: A\r\n', '3 3 2'],
])('%s', (_, text, expected) => {
  expect(layout(text)).toBe(expected);
});

test('the examples nearest to the cursor count', () => {
  const text = 'story:\n  who: A\npay:\n    currency: USD\n\n';
  expect(layout(text, text.length)).toBe('4 4 2');
  expect(layout(text, 10)).toBe('2 2 2');
});

test('the half-typed line of the cursor is no example', () => {
  expect(layout('story:\n     wh\n', 12)).toBe('2 2 2');
});
