import { expect, it } from 'vitest';
import { parse } from '../../../model/syntax/parse';
import { textDocument } from '../../../model/syntax/tree';
import { applyEdits } from '../../../model/text/span';
import { removePart } from './remove';

function without(text: string, index: number): string {
  const tree = parse(textDocument(text));
  const list = tree.root?.entries[0]?.value;
  const part = list && (list.kind === 'map' ? list.entries : list.items)[index];
  if (!list || !part) throw new Error('no such part');
  return applyEdits(text, [removePart(tree, list, part)]);
}

it('takes whole lines in block style', () => {
  expect(without('tasks:\n  - Rests.\n  - Walks. # daily\n  - Sleeps.\n', 1)).toBe(
    'tasks:\n  - Rests.\n  - Sleeps.\n',
  );
  expect(without('tasks:\n- statement: Rests.\n  id: rest\n- Walks.', 0)).toBe('tasks:\n- Walks.');
  expect(without('story:\n  who: A\n  stakes: B\n', 1)).toBe('story:\n  who: A\n');
});

it('takes the comma along in flow style', () => {
  expect(without('tasks: [a, b, c]', 0)).toBe('tasks: [b, c]');
  expect(without('tasks: [a, b, c]', 2)).toBe('tasks: [a, b]');
});
