import type * as vscode from 'vscode';

/** The part of the language client that features use. The client itself is loaded after activation. */
export interface ServerConnection {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
  sendNotification(method: string, params?: unknown): Promise<void>;
  onNotification<P>(method: string, handler: (params: P) => void): vscode.Disposable;
  onRequest<P, R>(method: string, handler: (params: P) => R | Promise<R>): vscode.Disposable;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes the connection to the server; differs between the desktop (a process) and the web (a worker). */
export type Connect = (output: vscode.LogOutputChannel) => Promise<ServerConnection>;
