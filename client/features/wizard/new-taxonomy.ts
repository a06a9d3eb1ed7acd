import * as vscode from 'vscode';
import { newTaxonomyRequest, type ScaffoldResult } from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { workspaceFolder } from './place';
import { askAll, keep, write } from './question';
import { idCheck, required, shortId } from './tree-questions';
import { writeFiles } from './write-files';

const TITLE = 'New taxonomy';
const STEPS = 3;

/** A wizard that begins a taxonomy: its name and a first function; then it offers to make the first role. */
export async function newTaxonomy(connection: ServerConnection): Promise<void> {
  const folder = await workspaceFolder('In which folder should the taxonomy begin?');
  if (!folder) return;
  const name = folder.path.split('/').filter(Boolean).at(-1) ?? '';
  const draft = { name: `${name} roles`, fn: '', id: '', noun: '' };
  const ask = (step: number, placeholder: string) => ({ title: TITLE, placeholder, step, steps: STEPS });
  const done = await askAll([
    async () =>
      keep(await write(ask(1, 'What is the taxonomy called?'), draft.name, required), (value) => {
        draft.name = value;
      }),
    async () =>
      keep(
        await write(
          ask(2, 'A first function, such as Nursing or DevOps (may stay empty)'),
          draft.fn,
          () => undefined,
        ),
        (value) => {
          draft.fn = value;
        },
      ),
    async () => {
      draft.id = shortId(draft.fn, []);
      if (draft.fn === '' || draft.id !== '') return 'skip';
      const question = ask(2, `A short id for ${draft.fn} in codes, letters from A to Z and digits only`);
      return keep(await write(question, '', idCheck([])), (value) => {
        draft.id = value;
      });
    },
    async () => {
      if (draft.fn === '') return 'skip';
      const question = ask(3, `What is one person in ${draft.fn} called? Such as Nurse (may stay empty)`);
      return keep(await write(question, draft.noun, () => undefined), (value) => {
        draft.noun = value;
      });
    },
  ]);
  if (!done) return;
  const { fn, id, noun } = draft;
  const functions = fn === '' ? [] : [{ id, name: fn, ...(noun === '' ? {} : { noun }) }];
  const params = { folder: `${folder.toString()}/`, name: draft.name, functions };
  const made = await writeFiles(
    await connection.sendRequest<ScaffoldResult | null>(newTaxonomyRequest, params),
  );
  if (!made) return;
  const first = 'New role';
  const next = await vscode.window.showInformationMessage(
    'The taxonomy has begun. Levels, tracks and component types are built in.',
    first,
  );
  if (next === first) await vscode.commands.executeCommand('rolewright.newRole');
}
