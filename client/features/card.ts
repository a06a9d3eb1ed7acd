import * as vscode from 'vscode';
import type { PanelState } from '../../server/protocol/card';
import type { CardClient } from './card/client';
import { CardPanel, cardViewType } from './card/panel';
import { panelOptions } from './card/webview';
import { uriOf } from './given';

const roleLanguage = 'role-yaml';

/**
 * The role card: `rolewright.openCard` opens it beside the text (for a given role file, else the active one), and
 * from then on it follows the active role. `getClient` gives the running language client; it is asked for only once
 * a card is open.
 */
export function registerCard(context: vscode.ExtensionContext, getClient: () => Promise<CardClient>): void {
  let current: CardPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel, uri: vscode.Uri): void => {
    current?.close();
    const card: CardPanel = new CardPanel(panel, uri, context.extensionUri, getClient, () => {
      if (current === card) current = undefined;
    });
    current = card;
    const editor = editorOf(uri);
    if (editor) card.cursorIn(editor);
  };

  const open = (given?: unknown): void => {
    const uri = uriOf(given) ?? activeRole()?.document.uri;
    if (!uri) {
      void vscode.window.showInformationMessage('Open a role file first: its name ends in .role.yaml.');
      return;
    }
    if (current) {
      current.show(uri);
      current.toFront();
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    adopt(
      vscode.window.createWebviewPanel(cardViewType, 'Role card', column, panelOptions(context.extensionUri)),
      uri,
    );
  };

  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!current || editor?.document.languageId !== roleLanguage) return;
    current.show(editor.document.uri);
    current.cursorIn(editor);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.openCard', open),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.registerWebviewPanelSerializer(cardViewType, {
      async deserializeWebviewPanel(panel, state: PanelState | undefined) {
        // The state may be from before another role came to the front.
        const uri = activeRole()?.document.uri ?? uriOf(state?.uri);
        if (!uri) return panel.dispose();
        panel.webview.options = panelOptions(context.extensionUri);
        adopt(panel, uri);
      },
    }),
    new vscode.Disposable(() => current?.close()),
  );
}

function activeRole(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === roleLanguage ? editor : undefined;
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
}
