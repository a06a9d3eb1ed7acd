import * as vscode from 'vscode';
import type { ServerConnection } from '../connection';
import { CardPanel } from './card/panel';
import { activeRole, isCopy, openRoleFirst, uriOf } from './given';
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
  const card = new OneCard(context.extensionUri, getClient);
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.openCard', (given?: unknown) => card.open(given)),
    vscode.window.onDidChangeActiveTextEditor((editor) => card.follow(editor)),
    restorePanels(cardViewType, context.extensionUri, (panel, state) => {
      // The state may be from before another role came to the front.
      const uri = activeRole()?.uri ?? uriOf(state?.uri);
      if (uri) card.adopt(panel, uri);
      return uri !== undefined;
    }),
    card,
  );
}

/** The card of the window: there is one at most. */
class OneCard implements vscode.Disposable {
  private current: CardPanel | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly getClient: () => Promise<ServerConnection>,
  ) {}

  /** Shows the card of a role file that is given or active, in the panel that is there already or in a new one. */
  open(given: unknown): void {
    const uri = uriOf(given) ?? activeRole()?.uri;
    if (!uri) tell(openRoleFirst);
    else if (this.current) {
      this.current.show(uri);
      this.current.toFront();
    } else {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.adopt(createPanel(cardViewType, 'Role card', column, this.extension), uri);
    }
  }

  /** Fills a panel, which is the card from now on. */
  adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    this.current?.close();
    const { extension, getClient } = this;
    const onClosed = () => {
      if (this.current === card) this.current = undefined;
    };
    const card: CardPanel = new CardPanel(panel, uri, { extension, getClient, onClosed });
    this.current = card;
    const editor = editorOf(uri);
    if (editor) card.cursorIn(editor);
  }

  /** Another editor came to the front; the card stays with files, and follows no copy such as the old side of a comparison. */
  follow(editor: vscode.TextEditor | undefined): void {
    if (!this.current || editor?.document.languageId !== 'role-yaml' || isCopy(editor.document.uri)) return;
    this.current.show(editor.document.uri);
    this.current.cursorIn(editor);
  }

  dispose(): void {
    this.current?.close();
  }
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
}
