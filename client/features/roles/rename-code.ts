import * as vscode from 'vscode';
import {
  type CodePlaceParams,
  type CodePlaceResult,
  codePlaceRequest,
} from '../../../server/protocol/explorer';
import { cursorAt } from '../places';
import type { Server } from '../server';
import { tell } from '../tell';

/** Opens a role at its code and starts the editor's own renaming there, with its preview. */
export async function renameCode(server: Server, uri: vscode.Uri): Promise<void> {
  const connection = await server.running();
  const params: CodePlaceParams = { uri: uri.toString() };
  const place = await connection.sendRequest<CodePlaceResult>(codePlaceRequest, params);
  if (!place) {
    await vscode.window.showTextDocument(uri);
    return tell('This role has no code yet. Write one behind “code:”.');
  }
  await vscode.window.showTextDocument(uri, { selection: cursorAt(place.start) });
  await vscode.commands.executeCommand('editor.action.rename');
}
