import * as vscode from 'vscode';
import type { ServerConnection } from '../../connection';

/** The requests of the wizards, about the taxonomy of one place. */
export interface Place {
  /** A file below the taxonomy; it need not exist. */
  readonly uri: string;
  ask<R>(method: string, params: unknown): Promise<R>;
}

/**
 * Where something new belongs: below a `taxonomy.yaml` that is named, else in the folder of the active file of ours, else
 * in the workspace's, asked for where there are several. Undefined where a person gave up, or no folder is open, which is then told.
 */
export async function placeOf(connection: ServerConnection, taxonomy?: string): Promise<Place | undefined> {
  const uri = await addressIn('In which folder?', taxonomy);
  if (uri === undefined) return undefined;
  return {
    uri,
    ask: <R>(method: string, params: unknown) => connection.sendRequest<R>(method, params),
  };
}

/** The address of a file that need not exist, in the folder that `placeOf` means. */
export async function addressIn(placeHolder: string, taxonomy?: string): Promise<string | undefined> {
  const folder =
    taxonomy === undefined ? await folderOf(placeHolder) : above(vscode.Uri.parse(taxonomy, true));
  return folder && vscode.Uri.joinPath(folder, 'new.role.yaml').toString();
}

async function folderOf(placeHolder: string): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && /^(role|taxonomy)-yaml$/.test(active.languageId) && active.uri.scheme !== 'untitled')
    return above(active.uri);
  return workspaceFolder(placeHolder);
}

function above(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** A folder of the workspace: the only one, or the one that a person picks. */
export async function workspaceFolder(placeHolder: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  if (folders[0]) return folders[0].uri;
  const open = 'Open a folder';
  const answer = await vscode.window.showInformationMessage(
    'Roles are kept as files in a folder. Open one first; an empty one will do.',
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
  return undefined;
}
