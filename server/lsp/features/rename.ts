import { LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { planRename, prepareRename, type RenamePlace, renameEdit } from '../../service/features/rename';
import type { EditAbilities } from '../../service/grouped-edit';
import type { Refusal } from '../../service/rename/rename';
import { allRead } from '../all-read';
import { fenced, type ServerContext } from '../context';
import { editAbilities } from '../edit-abilities';
import type { Feature } from '../feature';
import { openAssessments, readFiles, readPay } from '../many-files';
import { inTurns } from '../turn';
import { currentState } from './navigation-state';

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** textDocument/prepareRename and textDocument/rename */
export const rename: Feature = (context, params) => {
  const { connection } = context;
  const abilities = editAbilities(params.capabilities);
  const prepare = fenced(context, 'prepare rename', (place: Place) => prepared(context, place), null);
  const answer = fenced(
    context,
    'rename',
    (place: Place & { newName: string }) => renamed(context, place, abilities),
    null,
  );
  // All roles have to be known. Who does not want to wait for them is asked for patience.
  connection.onPrepareRename(async (place, token) => {
    await allRead(context, token);
    return orRefused(await prepare(place));
  });
  connection.onRenameRequest(async (place, token) => {
    await allRead(context, token);
    return orRefused(await answer(place));
  });
  const prepareProvider = params.capabilities.textDocument?.rename?.prepareSupport === true;
  return { renameProvider: prepareProvider ? { prepareProvider } : true };
};

async function prepared(context: ServerContext, place: Place): Promise<RenamePlace | Refusal | null> {
  const { workspace } = context;
  const state = await currentState(workspace, place.textDocument.uri);
  return state ? prepareRename(state, state.document.offsetAt(place.position), workspace.snapshot()) : null;
}

async function renamed(
  context: ServerContext,
  { textDocument, position, newName }: Place & { newName: string },
  abilities: EditAbilities,
): Promise<WorkspaceEdit | Refusal | null> {
  const { workspace } = context;
  await readPay(workspace, textDocument.uri);
  const state = await currentState(workspace, textDocument.uri);
  if (!state) return null;
  const snapshot = workspace.snapshot();
  const offset = state.document.offsetAt(position);
  const plan = await inTurns(context, planRename(state, offset, newName, snapshot));
  if ('refusal' in plan) return plan;
  const uris = [...new Set([...plan.uris, ...(await openAssessments(workspace, textDocument.uri))])];
  const files = await readFiles(context, uris);
  const fileOf = (uri: string) => files?.get(uri);
  return files && inTurns(context, renameEdit({ ...plan, uris }, fileOf, snapshot, abilities));
}

/** A refusal reaches the person as the message of an error. */
function orRefused<T extends object>(answer: T | Refusal | null): T | null {
  if (answer && 'refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
