import * as vscode from 'vscode';
import type { ScaffoldResult } from '../../../server/protocol/scaffold';
import { rangeOf } from '../places';
import { tell } from '../tell';

/**
 * Writes new files and the changes that go with them as one step that Undo takes back, saves what was saved before, and
 * opens the first file. Says why where nothing is written.
 */
export async function writeFiles(result: ScaffoldResult | null): Promise<vscode.Uri | undefined> {
  if (!result) return refuse('Nothing was written. The log (Rolewright: Show Log) says what went wrong.');
  if ('refusal' in result) return refuse(result.refusal);
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of result.files) {
    edit.createFile(vscode.Uri.parse(uri, true), { contents: new TextEncoder().encode(text) });
  }
  const unsaved = new Set(
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
  const changed = result.changes.map(({ uri, edits }) => {
    const file = vscode.Uri.parse(uri, true);
    for (const { range, newText } of edits) edit.replace(file, rangeOf(range), newText);
    return file;
  });
  if (!(await vscode.workspace.applyEdit(edit)))
    return refuse(
      'Nothing was written: a file of that name is there already, or the folder cannot be written to.',
    );
  for (const file of changed) {
    if (unsaved.has(file.toString())) continue;
    await (await vscode.workspace.openTextDocument(file)).save();
  }
  const [first] = result.files;
  if (!first) return undefined;
  const uri = vscode.Uri.parse(first.uri, true);
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

function refuse(why: string): undefined {
  tell(why);
  return undefined;
}
