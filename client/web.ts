import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options';
import { activateWith } from './extension';

declare const Worker: new (url: string) => never;

export function activate(context: vscode.ExtensionContext): unknown {
  return activateWith(context, async (output) => {
    const worker = new Worker(
      vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true),
    );
    return new LanguageClient('rolewright', 'Rolewright', worker, clientOptions(context, output, true));
  });
}
