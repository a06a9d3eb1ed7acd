import { expect, test } from 'vitest';
import { world } from '../../../test/support/navigating';
import { roleUri, snapshotOf, stateOf } from '../../../test/support/role-state';
import { workspaceOf } from '../../../test/support/workspace';
import { finished } from '../../model/steps';
import { codeLenses } from './code-lens';

function lenses(text: string, ...commands: readonly string[]) {
  const state = stateOf(text);
  const abilities = { commands: new Set(commands), snippetEdits: true, snippets: true };
  return finished(codeLenses(state, snapshotOf(state), abilities));
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

const all = ['openCard', 'showReferences', 'nextLevelUp', 'nextLevelDown'].map(
  (each) => `rolewright.${each}`,
);

async function titles(
  file: keyof typeof world,
  commands: readonly string[] = all,
): Promise<readonly string[]> {
  const { workspace, open } = await workspaceOf(world);
  const state = await open(file);
  const abilities = { commands: new Set(commands), snippetEdits: true, snippets: true };
  return finished(codeLenses(state, workspace.snapshot(), abilities)).map(
    ({ range, command }) => `${range.start.line + 1} ${command?.title}`,
  );
}

test('a role shows who refers to it and its neighbours on the ladder', async () => {
  expect(await titles('p3.role.yaml')).toEqual([
    '1 Open role card',
    '1 2 references',
    '1 ↑ P4 Senior DevOps Engineer',
    '1 ↓ P2 DevOps Engineer II',
  ]);
});

test('the last rung has no neighbour above, and a role that nobody names no count', async () => {
  expect(await titles('p4.role.yaml')).toEqual(['1 Open role card', '1 ↓ P3 DevOps Engineer']);
});

test('only commands of the client are offered', async () => {
  expect(await titles('p3.role.yaml', ['rolewright.nextLevelUp'])).toEqual(['1 ↑ P4 Senior DevOps Engineer']);
});

test('definitions of a taxonomy and of a library say how often they are named', async () => {
  expect(await titles('taxonomy.yaml')).toEqual([
    '3 1 reference',
    '6 8 references',
    '10 5 references',
    '12 1 reference',
    '17 9 references',
    '20 1 reference',
    '22 3 references',
    '28 2 references',
  ]);
  expect(await titles('shared.library.yaml')).toEqual(['2 3 references']);
});

test('an item that nobody uses says so', async () => {
  const { workspace, open } = await workspaceOf({ 'a.library.yaml': 'library:\n  - id: wound-care\n' });
  const abilities = { commands: new Set(all), snippetEdits: true, snippets: true };
  const [lens] = finished(codeLenses(await open('a.library.yaml'), workspace.snapshot(), abilities));
  expect(lens?.command?.title).toBe('No references');
});
