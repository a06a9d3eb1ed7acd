import type * as vscode from 'vscode';

/** The part of the language client that features use. The client itself is loaded after activation. */
export interface ServerConnection {
  sendRequest<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R>;
  sendNotification(method: string, params?: unknown): Promise<void>;
  onNotification<P>(method: string, handler: (params: P) => void): vscode.Disposable;
  onRequest<P, R>(method: string, handler: (params: P) => R | Promise<R>): vscode.Disposable;
  /** Makes the editor's own values of what the server sends. */
  readonly protocol2CodeConverter: { asWorkspaceEdit(edit: object): Promise<vscode.WorkspaceEdit> };
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes the connection to the server; differs between the desktop (a process) and the web (a worker). */
export type Connect = (output: vscode.LogOutputChannel) => Promise<ServerConnection>;
