import * as vscode from 'vscode';

/** The file that a command was called for: menus give a Uri, lenses and hovers a text, trees a row with its `uri`. */
export function uriOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const text = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : given;
  return typeof text === 'string' && text !== '' ? vscode.Uri.parse(text, true) : undefined;
}

const ofFiles: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** True for what an editor shows for a while, such as the old side of a comparison or the preview of a change. */
export function isCopy({ scheme }: vscode.Uri): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return !ofFiles.includes(scheme) && !folders.some(({ uri }) => uri.scheme === scheme);
}

/** The role file in front, which commands work on that were given none. */
export function activeRole(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'role-yaml' ? document : undefined;
}

/** What a command says that was given no role file and finds none in front. */
export const openRoleFirst = 'Open a role file first: its name ends in .role.yaml.';
