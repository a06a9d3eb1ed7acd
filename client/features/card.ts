import * as vscode from 'vscode';
import type { ServerConnection } from '../connection';
import { CardPanel } from './card/panel';
import { activeRole, openRoleFirst, uriOf } from './given';
import { createPanel, restorePanels } from './panels/panel';
import { tell } from './tell';

const cardViewType = 'rolewright.card';

/**
 * The role card: `rolewright.openCard` opens it beside the text (for a given role file, else the active one), and
 * from then on it follows the active role. `getClient` gives the running language client; it is asked for only once
 * a card is open.
 */
export function registerCard(
  context: vscode.ExtensionContext,
  getClient: () => Promise<ServerConnection>,
): void {
  const extension = context.extensionUri;
  let current: CardPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel, uri: vscode.Uri): void => {
    current?.close();
    const onClosed = () => {
      if (current === card) current = undefined;
    };
    const card: CardPanel = new CardPanel(panel, uri, { extension, getClient, onClosed });
    current = card;
    const editor = editorOf(uri);
    if (editor) card.cursorIn(editor);
  };

  const open = (given?: unknown): void => {
    const uri = uriOf(given) ?? activeRole()?.uri;
    if (!uri) tell(openRoleFirst);
    else if (current) {
      current.show(uri);
      current.toFront();
    } else {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(createPanel(cardViewType, 'Role card', column, extension), uri);
    }
  };

  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!current || editor?.document.languageId !== 'role-yaml') return;
    current.show(editor.document.uri);
    current.cursorIn(editor);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.openCard', open),
    vscode.window.onDidChangeActiveTextEditor(follow),
    restorePanels(cardViewType, extension, (panel, state) => {
      // The state may be from before another role came to the front.
      const uri = activeRole()?.uri ?? uriOf(state?.uri);
      if (uri) adopt(panel, uri);
      return uri !== undefined;
    }),
    new vscode.Disposable(() => current?.close()),
  );
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
}
