import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';
import { keepingCompiledCode } from './compiled-code';
import type { ServerConnection } from './connection';

/** The client for a server process beside this bundle. */
export function createClient(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): ServerConnection {
  const module = context.asAbsolutePath('dist/server.js');
  const env = keepingCompiledCode(context);
  return new LanguageClient(
    'rolewright',
    'Rolewright',
    {
      run: { module, transport: TransportKind.ipc, options: { env } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    clientOptions(context, output, throughEditor()),
  );
}

/** Folders that are not on this machine's disk are read through the editor. */
function throughEditor(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file');
}
