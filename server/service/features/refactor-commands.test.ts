import { expect, it } from 'vitest';
import { markedWorkspace } from '../../../test/support/workspace';
import { commandActions } from './refactor-commands';

const role = 'title: Nurse\ncode: NURS.GEN.P3\nlevel: P3\n';
const taxonomy = 'functions:\n  - id: NURS\n    name: Nursing\n';
const both = ['rolewright.changeLevel', 'rolewright.mergeFunctions'];

async function actionsAt(file: string, text: string, commands = both, only?: readonly string[]) {
  const { state, offset } = await markedWorkspace({ [file]: text });
  const start = state.document.positionAt(offset);
  const abilities = { commands: new Set(commands), snippetEdits: true, snippets: true };
  const actions = commandActions(state, { start, end: start }, abilities, only);
  return actions.map(({ title, command }) => `${title} ${command?.arguments?.join()}`);
}

it.each(['code: NURS.G|EN.P3', 'level: P|3', 'co|de: NURS'])('a role moves from "%s"', async (piece) => {
  const text = role.replace(piece.replace('|', ''), piece);
  expect(await actionsAt('a.role.yaml', text)).toEqual([
    'Change the level of this role… file:///acme/a.role.yaml',
  ]);
});

it('a function is merged from its id', async () => {
  const text = taxonomy.replace('id: NURS', 'id: NU|RS');
  expect(await actionsAt('taxonomy.yaml', text)).toEqual(['Merge NURS into another… NURS']);
});

it('nothing is offered elsewhere, or without the command, or where something else is wanted', async () => {
  const at = role.replace('P3\nlevel', 'P|3\nlevel');
  expect(await actionsAt('a.role.yaml', role.replace('Nurse', 'Nu|rse'))).toEqual([]);
  expect(await actionsAt('taxonomy.yaml', taxonomy.replace('Nursing', 'Nurs|ing'))).toEqual([]);
  expect(await actionsAt('a.role.yaml', at, [])).toEqual([]);
  expect(await actionsAt('a.role.yaml', at, both, ['quickfix'])).toEqual([]);
  expect(await actionsAt('a.role.yaml', at, both, ['refactor'])).toHaveLength(1);
});
