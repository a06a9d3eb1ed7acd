import * as vscode from 'vscode';
import { newTaxonomyRequest, type ScaffoldResult } from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { idCheck, required, shortId } from './ids';
import { workspaceFolder } from './place';
import { askAll, keep, write } from './question';
import { writeFiles } from './write-files';

const TITLE = 'New taxonomy';
const STEPS = 3;

/** A wizard that begins a taxonomy: its name and a first function; then it offers to make the first role. */
export async function newTaxonomy(connection: ServerConnection): Promise<void> {
  const folder = await workspaceFolder('In which folder should the taxonomy begin?');
  if (!folder) return;
  const name = folder.path.split('/').filter(Boolean).at(-1) ?? '';
  const draft: Draft = { name: `${name} roles`, fn: '', id: '', noun: '' };
  if (!(await askAll(questions(draft)))) return;
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

/** What has been answered so far; `fn`, `id` and `noun` are those of the first function. */
interface Draft {
  name: string;
  fn: string;
  id: string;
  noun: string;
}

function questions(draft: Draft): Parameters<typeof askAll>[0] {
  const ask = (step: number, placeholder: string) => ({ title: TITLE, placeholder, step, steps: STEPS });
  return [
    async () =>
      keep(await write(ask(1, 'What is the taxonomy called?'), draft.name, required), (value) => {
        draft.name = value;
      }),
    async () => {
      const question = ask(2, 'A first function, such as Nursing or DevOps (may stay empty)');
      return keep(await write(question, draft.fn, () => undefined), (value) => {
        draft.fn = value;
      });
    },
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
  ];
}
