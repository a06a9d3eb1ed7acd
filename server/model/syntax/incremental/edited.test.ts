import { expect, it } from 'vitest';
import { parse } from '../parse';
import { textDocument } from '../tree';
import { everywhere } from './edited';

const text = `tasks:\n${Array.from({ length: 100 }, (_, i) => `  - Task ${i}\n`).join('')}level: P2\n`;

/** A question that tells of which texts it was asked. */
function asking() {
  const seen: string[] = [];
  const isShort = everywhere((green) => {
    const said = green.kind === 'scalar' ? green.text : '';
    seen.push(said);
    return said.length < 10;
  });
  return { isShort, seen };
}

it.each([
  ['a changed item', 'Task 50', 'Task 5x', true],
  ['a new item', '  - Task 50\n', '  - Task 50\n  - Task N\n', true],
  ['an item without', 'Task 50', 'A task that is too long', false],
])('asks of new values only: %s', (_, from, to, answer) => {
  const { isShort, seen } = asking();
  const before = parse(textDocument(text));
  expect(before.green && isShort(before.green)).toBe(true);
  expect(seen).toHaveLength(101);
  seen.length = 0;
  const { green } = parse(textDocument(text.replace(from, to)), before);
  expect(green && isShort(green)).toBe(answer);
  expect(seen.length).toBeLessThan(6);
});

it('asks of all values again where one was without', () => {
  const { isShort } = asking();
  const long = parse(textDocument(text.replace('Task 7\n', 'A task that is too long\n')));
  expect(long.green && isShort(long.green)).toBe(false);
  const { green } = parse(textDocument(text), long);
  expect(green && isShort(green)).toBe(true);
});
