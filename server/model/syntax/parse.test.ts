import { expect, test } from 'vitest';
import { parse } from './parse';
import { textDocument } from './tree';
import { View } from './view';

const read = (text: string) => parse(textDocument(text));

test('every value knows where it stands', () => {
  const text =
    'title: DevOps Engineer\nlevel: P3\ncomponents:\n  skills:\n    - ref: incidents\n    - Writes runbooks.\n';
  const tree = read(text);
  const at = (...path: (string | number)[]) => {
    const node = tree.root?.at(path);
    return node && text.slice(node.start, node.end);
  };
  expect(at('title')).toBe('DevOps Engineer');
  expect(at('components', 'skills', 0, 'ref')).toBe('incidents');
  expect(at('components', 'skills', 1)).toBe('Writes runbooks.');
  expect(tree.root?.at(['components', 'skills', 0, 'ref'])?.path).toEqual(['components', 'skills', 0, 'ref']);
});

test('a number keeps the text that was typed', () => {
  expect(read('code: 1.10').root?.child('code')?.text).toBe('1.10');
});

test('an empty value is absent and its colon is known', () => {
  const tree = read('title:\nlevel: P3\n');
  expect(tree.root?.entry('title')).toMatchObject({ value: undefined, colon: 5 });
});

test('a block text ends where its last line ends', () => {
  const text = 'summary: >-\n  Keeps\n  it going.\n\nlevel: P3\n';
  const node = read(text).root?.child('summary');
  expect(node?.text).toBe('Keeps it going.');
  expect(text.slice(node?.start, node?.end)).toBe('>-\n  Keeps\n  it going.');
});

test('aliases and merge keys are read as what they stand for', () => {
  const tree = read('a: &base\n  x: 1\n  y: 2\nb:\n  <<: *base\n  y: 3\nc: *base\n');
  const view = new View(tree);
  expect(view.data(tree.root)).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 3 }, c: { x: 1, y: 2 } });
});

test('an alias bomb ends', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  const tree = read(lines.join('\n'));
  expect(new View(tree).data(tree.root)).toBeTypeOf('object');
});

test('an alias inside its own anchor is left out', () => {
  const tree = read('a: &a\n  b: *a\n');
  expect(new View(tree).data(tree.root)).toEqual({ a: { b: null } });
});
