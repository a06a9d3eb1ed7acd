import { expect, test } from 'vitest';
import { roleUri, snapshotOf, stateOf } from '../../../test/support/role-state';
import { codeLenses } from './code-lens';

function lenses(text: string, ...commands: readonly string[]) {
  const state = stateOf(text);
  const abilities = { commands: new Set(commands), snippetEdits: true, snippets: true };
  return codeLenses(state, snapshotOf(state), abilities);
}

test('the role card opens from the first line of the role', () => {
  expect(lenses('# about\ncode: A.B.P3\ntitle: A\n', 'rolewright.openCard')).toEqual([
    {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
      command: { title: 'Open role card', command: 'rolewright.openCard', arguments: [roleUri] },
    },
  ]);
});

test('a role without title and code has it on its first key', () => {
  expect(lenses('status: draft\n', 'rolewright.openCard')).toMatchObject([{ range: { start: { line: 0 } } }]);
});

test('an empty file has no lens, nor has a client without the command', () => {
  expect(lenses('', 'rolewright.openCard')).toEqual([]);
  expect(lenses('- a\n', 'rolewright.openCard')).toEqual([]);
  expect(lenses('title: A\n', 'other.command')).toEqual([]);
});
