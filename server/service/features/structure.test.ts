import { expect, test } from 'vitest';
import { cursor } from '../../../test/support/role-state';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { folding, selections } from './structure';

test('sections, items and comment blocks fold', () => {
  const text = '# one\n# two\ntitle: A\ncomponents:\n  skills:\n    - statement: X\n      id: x\n    - Y\n';
  expect(
    folding(parse(textDocument(text))).map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
  ).toEqual([
    [3, 7, undefined],
    [4, 7, undefined],
    [5, 6, undefined],
    [0, 1, 'comment'],
  ]);
});

test.each(['\n', '\r\n'])('expanding a selection goes from the value to the role (%j)', (eol) => {
  const { text, offset } = cursor(
    'title: A\ncomponents:\n  skills:\n    - Writes run|books.\n'.replaceAll('\n', eol),
  );
  const document = textDocument(text);
  const [range] = selections(parse(document), [document.positionAt(offset)]);
  const shown: string[] = [];
  for (let each = range; each; each = each.parent as typeof range)
    shown.push(document.getText(each.range).replaceAll(eol, '\n'));
  expect(shown).toEqual([
    'Writes runbooks.',
    '- Writes runbooks.',
    'skills:\n    - Writes runbooks.',
    'components:\n  skills:\n    - Writes runbooks.',
    text.trimEnd().replaceAll(eol, '\n'),
    text.replaceAll(eol, '\n'),
  ]);
});
