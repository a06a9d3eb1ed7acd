import * as vscode from 'vscode';
import {
  type ChangedParams,
  changedNotification,
  type FromPanel,
  type PanelState,
  type PartPath,
  type ToPanel,
} from '../../../server/protocol/card';
import type { ServerConnection } from '../../connection';
import { reveal } from './reveal';
import { pageIn, panelOptions, runOwn } from './webview';

/** What a panel is made with. */
export interface PanelFrame {
  readonly extension: vscode.Uri;
  readonly getClient: () => Promise<ServerConnection>;
  /** Called once, when the panel is closed by whomever. */
  readonly onClosed: () => void;
}

/** What kinds of panels differ in. */
interface PanelLook {
  /** The file of its style in `dist/webview`. */
  readonly style: string;
  /** What a reader of the screen hears when the panel gets the focus. */
  readonly title: string;
  /** What the page says while the server does not answer. */
  readonly unreachable: string;
}

/** Makes an empty panel, which the editor restores under the same type when its window is loaded again. */
export function createPanel(
  type: string,
  title: string,
  column: Parameters<typeof vscode.window.createWebviewPanel>[2],
  extension: vscode.Uri,
): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(type, title, column, panelOptions(extension));
}

/** Panels of a type that were open when the window was loaded again; one that `adopt` answers false to is closed. */
export function restorePanels(
  type: string,
  extension: vscode.Uri,
  adopt: (panel: vscode.WebviewPanel, state: PanelState | undefined) => boolean,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(type, {
    async deserializeWebviewPanel(panel, state: PanelState | undefined) {
      panel.webview.options = panelOptions(extension);
      if (!adopt(panel, state)) panel.dispose();
    },
  });
}

/** A panel with a page that the server draws: it follows the texts behind the page, and its parts lead back to them. */
export abstract class Panel {
  protected readonly disposables: vscode.Disposable[] = [];
  private subscribed: { client: ServerConnection; subscription: vscode.Disposable } | undefined;
  /** An answer may come after a person has closed the panel. */
  private isClosed = false;

  constructor(
    protected readonly panel: vscode.WebviewPanel,
    private readonly frame: PanelFrame,
    private readonly look: PanelLook,
  ) {
    const { disposables } = this;
    panel.onDidDispose(() => this.ended(), undefined, disposables);
    panel.webview.onDidReceiveMessage((message: FromPanel) => this.receive(message), undefined, disposables);
    vscode.workspace.onDidChangeTextDocument(
      ({ document }) => this.textChanged(document),
      undefined,
      disposables,
    );
    panel.webview.html = pageIn(panel.webview, frame.extension, look);
  }

  close(): void {
    this.panel.dispose();
  }

  /** The page is empty: it is new, or was hidden and starts again. */
  protected abstract pageIsReady(): void;
  protected abstract textChanged(document: vscode.TextDocument): void;
  /** The server says that what it drew may differ now. */
  protected abstract changed(change: ChangedParams | undefined): void;

  /** The file that parts of the page lead to where they name none. */
  protected get file(): string | undefined {
    return undefined;
  }

  protected async ask<Result>(method: string, params: unknown): Promise<Result> {
    return (await this.client()).sendRequest<Result>(method, params);
  }

  protected post(message: ToPanel): void {
    if (!this.isClosed) void this.panel.webview.postMessage(message);
  }

  protected sayUnreachable(): void {
    this.post({ type: 'notice', text: this.look.unreachable });
  }

  protected ended(): void {
    this.isClosed = true;
    this.subscribed?.subscription.dispose();
    for (const each of this.disposables.splice(0)) each.dispose();
    this.frame.onClosed();
  }

  private receive(message: FromPanel): void {
    if (message.type === 'ready') this.pageIsReady();
    else if (message.type === 'command') runOwn(message.command, message.arguments);
    else this.reveal(message.path, message.uri ?? this.file);
  }

  private reveal(path: PartPath, uri: string | undefined): void {
    if (uri === undefined) return;
    this.client()
      .then((client) => reveal(client, { uri, path }, this.panel.viewColumn))
      .catch(() => this.sayUnreachable());
  }

  /** The client, which may be another one after a restart; its notifications are heard from the first use on. */
  private async client(): Promise<ServerConnection> {
    const client = await this.frame.getClient();
    if (this.subscribed?.client !== client) {
      this.subscribed?.subscription.dispose();
      const subscription = client.onNotification(changedNotification, (change: ChangedParams | undefined) =>
        this.changed(change),
      );
      this.subscribed = { client, subscription };
    }
    return client;
  }
}
