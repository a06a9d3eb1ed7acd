import { expect, test } from 'vitest';
import { parse } from './parse';
import { textDocument } from './tree';
import { View } from './view';

const read = (text: string) => parse(textDocument(text));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

test('a file of 50,000 lines is left unread and says so', () => {
  const tree = read(lines(50_000, (i) => `key${i}: value`));
  expect(tree.complete).toBe(false);
  expect(tree.root).toBeUndefined();
  expect(tree.problems).toMatchObject([
    { rule: 'too-large', start: 0, message: expect.stringContaining('50000 lines') },
  ]);
});

test('a file of 15,000 lines is read', () => {
  const tree = read(lines(15_000, (i) => `- item ${i}`));
  expect(tree.complete).toBe(true);
  expect(tree.root?.items.length).toBe(15_000);
});

test('a file with a line of half a million words is read', () => {
  expect(read(`title: A\nsummary: ${'word '.repeat(300_000)}\n`).root?.child('summary')?.text?.length).toBe(
    1_499_999,
  );
});

test.each([
  ['brackets', '['.repeat(10_000)],
  ['closed brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['braces', '{a: '.repeat(10_000)],
  ['dashes', `${'- '.repeat(10_000)}x`],
  ['keys on one line', 'a: '.repeat(10_000)],
  ['question marks', '? '.repeat(10_000)],
  ['indentation', lines(1500, (i) => `${' '.repeat(i)}a:`)],
])('thousands of nested %s are left unread and said so', (_, text) => {
  const tree = read(`title: A\nx: y\n${text}`);
  expect(tree).toMatchObject({ complete: false, problems: [{ rule: 'too-large' }] });
});

test('deep but sensible nesting is read', () => {
  const depth = 60;
  const text = `${'['.repeat(depth)}x${']'.repeat(depth)}`;
  expect(read(text).root?.at(Array(depth).fill(0))?.text).toBe('x');
});

test.each([
  ['conflicts', '<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n'.repeat(3000)],
  ['tabs', '\ta: b\n'.repeat(5000)],
  ['open quotes', '- "a\n'.repeat(5000)],
  ['stray words', 'abc\nd: e\n'.repeat(2000)],
  ['open brackets', 'a: b\nc: d [ e\n'.repeat(50)],
])('thousands of %s give a list of problems that ends', (_, text) => {
  const { problems } = read(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(201);
});

test('an alias bomb is told once and its view ends', () => {
  const text = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 11 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  ].join('\n');
  const tree = read(text);
  expect(tree.problems.map((problem) => problem.rule)).toEqual(['alias-bomb']);
  expect(new View(tree).data(tree.root)).toBeTypeOf('object');
});

test('of several documents the first is the role', () => {
  const tree = read('title: A\n---\ntitle: B\n---\ntitle: C\n');
  expect(tree.root?.child('title')?.text).toBe('A');
  expect(tree.problems.map((problem) => problem.rule)).toEqual(['several-documents']);
});
