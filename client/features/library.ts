import * as vscode from 'vscode';
import { type PlainPosition, positionOf } from './places';

/** The commands that move statements into the library and out of it: code actions by another way. */
export function registerLibrary(context: vscode.ExtensionContext): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.extractComponent', () => choose('refactor.extract')),
    registerCommand('rolewright.inlineReference', () => choose('refactor.inline')),
    registerCommand('rolewright.replaceDuplicates', () => choose('refactor.rewrite.reference')),
    registerCommand('rolewright.renameAt', renameAt),
  );
}

/** Does what can be done at the cursor; where there is a choice, the editor's own menu asks. */
function choose(kind: string): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });
}

/** Opens the box for a new name at a place of the file that was just changed. */
async function renameAt(uri: string, position: PlainPosition): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== vscode.Uri.parse(uri, true).toString()) return;
  const place = positionOf(position);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand('editor.action.rename');
}
