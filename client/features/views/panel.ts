import * as vscode from 'vscode';
import {
  type ChangedParams,
  changedNotification,
  type FromPanel,
  type ToPanel,
} from '../../../server/protocol/card';
import { type ViewParams, type ViewResult, type ViewSpec, viewRequest } from '../../../server/protocol/views';
import type { CardClient } from '../card/client';
import { reveal } from '../card/reveal';
import { pageIn, runOwn } from '../card/webview';
import { Paced } from './paced';

const unreachable =
  'This view cannot be updated right now. It goes on as soon as the language server answers.';
const gone =
  'This cannot be shown any more: what it showed is not there now. Close it, or bring the files back.';

/** Languages of the files that views are made from. */
const languages: ReadonlySet<string> = new Set(['role-yaml', 'taxonomy-yaml']);

/** One panel with one view: it follows the texts that it shows, and its parts lead back to them. */
export class ViewPanel {
  private readonly disposables: vscode.Disposable[] = [];
  private subscribed: { client: CardClient; subscription: vscode.Disposable } | undefined;
  /** What the last answer was made from. */
  private shown: Pick<ViewResult, 'files' | 'all'> | undefined;
  private readonly update = new Paced(
    () => this.draw(),
    () => this.post({ type: 'notice', text: unreachable }),
  );

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly view: ViewSpec,
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
      ({ document }) => this.typedIn(document),
      undefined,
      this.disposables,
    );
    panel.webview.html = pageIn(panel.webview, extension, { style: 'view.css', title: panel.title });
  }

  toFront(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  private receive(message: FromPanel): void {
    // The page is new, or was hidden and starts again.
    if (message.type === 'ready') this.update.request();
    else if (message.type === 'command') runOwn(message.command, message.arguments);
    else if (message.uri !== undefined) {
      const target = { uri: message.uri, path: message.path };
      this.client()
        .then((client) => reveal(client, target, this.panel.viewColumn))
        .catch(() => this.post({ type: 'notice', text: unreachable }));
    }
  }

  private typedIn(document: vscode.TextDocument): void {
    if (languages.has(document.languageId)) this.changed([document.uri.toString()]);
  }

  /** Files have changed (absent: any). A hidden page is drawn anew when it comes back. */
  private changed(uris: readonly string[] | undefined): void {
    if (!this.panel.visible || !this.shown) return;
    const { files, all } = this.shown;
    if (!uris || all || uris.some((uri) => uri in files)) this.update.request();
  }

  private async draw(): Promise<void> {
    const client = await this.client();
    const params: ViewParams = { view: this.view };
    const result = await client.sendRequest<ViewResult | null>(viewRequest, params);
    if (!result) return this.post({ type: 'notice', text: gone });
    const { html, title, notice, files, all } = result;
    this.shown = { files, ...(all ? { all } : {}) };
    this.panel.title = title;
    this.post({ type: 'view', uri: keyOf(this.view), view: this.view, html, ...(notice ? { notice } : {}) });
    if (this.isOlder(files)) this.update.request();
  }

  /** A key may have overtaken the request: then the view is of an older text, and one more run brings the newer. */
  private isOlder(files: ViewResult['files']): boolean {
    return vscode.workspace.textDocuments.some((document) => {
      const version = files[document.uri.toString()];
      return typeof version === 'number' && version < document.version;
    });
  }

  /** The client, which may be another one after a restart; its notifications are heard from the first use on. */
  private async client(): Promise<CardClient> {
    const client = await this.getClient();
    if (this.subscribed?.client !== client) {
      this.subscribed?.subscription.dispose();
      const subscription = client.onNotification(changedNotification, (params) =>
        this.changed((params as ChangedParams | undefined)?.uris),
      );
      this.subscribed = { client, subscription: new vscode.Disposable(() => subscription.dispose()) };
    }
    return client;
  }

  private post(message: ToPanel): void {
    void this.panel.webview.postMessage(message);
  }

  private dispose(): void {
    this.update.end();
    this.subscribed?.subscription.dispose();
    for (const each of this.disposables.splice(0)) each.dispose();
  }
}

/** The same view has the same key. */
export function keyOf(view: ViewSpec): string {
  return JSON.stringify(view);
}
