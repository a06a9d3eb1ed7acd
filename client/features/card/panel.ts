import * as vscode from 'vscode';
import {
  type CardParams,
  type CardResult,
  type ChangedParams,
  cardRequest,
  changedNotification,
  type FromPanel,
  type PartAtParams,
  type PartAtResult,
  partAtRequest,
  type ToPanel,
} from '../../../server/protocol/card';
import type { CardClient } from './client';
import { Latest } from './latest';
import { reveal } from './reveal';
import { pageIn, runOwn } from './webview';

export const cardViewType = 'rolewright.card';

const unreachable =
  'The card cannot be updated right now. It goes on as soon as the language server answers.';

/** One card beside the editor: it shows a role file, follows its text and the cursor, and leads back to the text. */
export class CardPanel {
  private readonly disposables: vscode.Disposable[] = [];
  private subscribed: { client: CardClient; subscription: vscode.Disposable } | undefined;
  private position: vscode.Position | undefined;
  private askedAgainFor: number | undefined;
  private readonly card = new Latest(
    () => this.updateCard(),
    () => this.post({ type: 'notice', text: unreachable }),
  );
  private readonly highlight = new Latest(
    () => this.updateHighlight(),
    () => {}, // A missing highlight is no news; the card itself says when the server is away.
  );

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private uri: vscode.Uri,
    extension: vscode.Uri,
    private readonly getClient: () => Promise<CardClient>,
    onClosed: () => void,
  ) {
    panel.onDidDispose(
      () => {
        this.dispose();
        onClosed();
      },
      undefined,
      this.disposables,
    );
    panel.webview.onDidReceiveMessage(
      (message: FromPanel) => this.receive(message),
      undefined,
      this.disposables,
    );
    vscode.workspace.onDidChangeTextDocument(
      ({ document }) => this.isShown(document.uri) && this.card.request(),
      undefined,
      this.disposables,
    );
    vscode.window.onDidChangeTextEditorSelection(
      ({ textEditor }) => this.cursorIn(textEditor),
      undefined,
      this.disposables,
    );
    panel.webview.html = pageIn(panel.webview, extension, { style: 'card.css', title: 'Role card' });
  }

  get column(): vscode.ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  /** Shows another role in the same panel. */
  show(uri: vscode.Uri): void {
    if (this.isShown(uri)) return;
    this.uri = uri;
    this.position = undefined;
    this.card.request();
  }

  /** Brings the panel to the front without taking the focus from the text. */
  toFront(): void {
    this.panel.reveal(undefined, true);
  }

  close(): void {
    this.panel.dispose();
  }

  /** The cursor of an editor has moved, or the editor came to the front. */
  cursorIn(editor: vscode.TextEditor): void {
    if (!this.isShown(editor.document.uri)) return;
    this.position = editor.selection.active;
    this.highlight.request();
  }

  private isShown(uri: vscode.Uri): boolean {
    return uri.toString() === this.uri.toString();
  }

  private receive(message: FromPanel): void {
    if (message.type === 'ready') {
      // The page is new, or was hidden and starts again.
      this.card.request();
      this.highlight.request();
    } else if (message.type === 'reveal') {
      const file = message.uri ?? this.uri.toString();
      const target = { uri: file, path: message.path };
      this.client()
        .then((client) => reveal(client, target, this.panel.viewColumn))
        .catch(() => this.post({ type: 'notice', text: unreachable }));
    } else if (message.type === 'command') runOwn(message.command, message.arguments);
  }

  private async updateCard(): Promise<void> {
    const uri = this.uri.toString();
    const params: CardParams = { uri };
    const result = await (await this.client()).sendRequest<CardResult | null>(cardRequest, params);
    if (uri !== this.uri.toString() || !result) return;
    const { version, ...card } = result;
    this.panel.title = result.title === '' ? 'Role card' : `Card: ${result.title}`;
    this.post({ type: 'card', ...card });
    this.askAgainIfOlder(version);
  }

  /** A key may have overtaken the request: then the card is of an older text, and one more run brings the newer. */
  private askAgainIfOlder(version: number | null): void {
    const document = vscode.workspace.textDocuments.find((each) => this.isShown(each.uri));
    if (!document || version === null || version >= document.version) return;
    if (this.askedAgainFor === document.version) return;
    this.askedAgainFor = document.version;
    this.card.request();
  }

  private async updateHighlight(): Promise<void> {
    const { position } = this;
    const uri = this.uri.toString();
    if (!position) return this.post({ type: 'highlight', path: null });
    const params: PartAtParams = { uri, position: { line: position.line, character: position.character } };
    const part = await (await this.client()).sendRequest<PartAtResult | null>(partAtRequest, params);
    if (uri === this.uri.toString()) this.post({ type: 'highlight', path: part?.path ?? null });
  }

  /** The client, which may be another one after a restart; its notifications are heard from the first use on. */
  private async client(): Promise<CardClient> {
    const client = await this.getClient();
    if (this.subscribed?.client !== client) {
      this.subscribed?.subscription.dispose();
      const subscription = client.onNotification(changedNotification, (params) =>
        this.changed(params as ChangedParams | undefined),
      );
      this.subscribed = { client, subscription: new vscode.Disposable(() => subscription.dispose()) };
    }
    return client;
  }

  private changed(params: ChangedParams | undefined): void {
    if (!params?.uris || params.heads || params.uris.includes(this.uri.toString())) this.card.request();
  }

  private post(message: ToPanel): void {
    void this.panel.webview.postMessage(message);
  }

  private dispose(): void {
    this.subscribed?.subscription.dispose();
    for (const each of this.disposables.splice(0)) each.dispose();
  }
}
