import * as vscode from 'vscode';

/** The file that a command was called for: menus give a Uri, lenses and hovers a text, trees a row with its `uri`. */
export function uriOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const text = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : given;
  return typeof text === 'string' && text !== '' ? vscode.Uri.parse(text, true) : undefined;
}
