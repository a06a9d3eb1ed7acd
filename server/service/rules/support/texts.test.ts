import { expect, it } from 'vitest';
import { stateOf } from '../../../../test/support/role-state';
import { valueAt } from './places';
import { proseSearch, spanInText } from './texts';

function shown(summary: string, part: string): string {
  const text = `title: T\nsummary: ${summary}\n`;
  const state = stateOf(text);
  const node = valueAt(state, ['summary']);
  const at = node?.text?.indexOf(part) ?? -1;
  if (!node || at < 0) throw new Error(`no "${part}"`);
  const { start, end } = spanInText(text, node, at, at + part.length);
  return text.slice(start, end);
}

it.each([
  ['plain text here', 'text'],
  ['"quoted text here"', 'text'],
  ['"with \\"escapes\\" before text"', 'text'],
  ["'it''s a text'", 'text'],
  ['>\n  folded\n  text here', 'text'],
  ['|\n  text and text', 'and'],
])('finds a part of %s in the file', (summary, part) => {
  expect(shown(summary, part)).toBe(part);
});

it('gives the whole value where the part runs over a line break', () => {
  expect(shown('>\n  two\n  words', 'two words')).toBe('>\n  two\n  words');
});

it('reads all texts that a person wrote, and no codes', () => {
  const state = stateOf(`title: T
code: A.B.P1
summary: S
story:
  who: W
  plan:
    - Step
outputs:
  - O
  - statement: O2
    measure: M
components:
  tasks:
    - Task
    - statement: Long
      id: long
      examples:
        - Example
      practice:
        - Practice
`);
  const search = proseSearch(({ text }) => [text]);
  expect([...search(state)].map(([, text]) => text)).toEqual([
    'T',
    'S',
    'W',
    'Step',
    'O',
    'O2',
    'M',
    'Task',
    'Long',
    'Example',
    'Practice',
  ]);
});

it('searches a text in which nothing was found only once', () => {
  const state = stateOf('title: T\ncomponents:\n  tasks:\n    - Rests.\n    - Plans care.\n');
  const seen: string[] = [];
  const search = proseSearch(({ text }) => {
    seen.push(text);
    return text.startsWith('Plans') ? [text] : [];
  });
  expect([...search(state)].map(([{ text }]) => text)).toEqual(['Plans care.']);
  expect([...search(state)].map(([{ text }]) => text)).toEqual(['Plans care.']);
  expect(seen.filter((text) => !text.startsWith('Plans'))).toEqual(['T', 'Rests.']);
});
