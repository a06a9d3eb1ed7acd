import * as vscode from 'vscode';
import {
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/protocol/files';
import type { ServerConnection } from '../connection';

const ours = '**/{*.role,*.library,*.pay,*.assessment,taxonomy}.{yaml,yml}';

/** Reads files for a server that has no file system of its own. */
export function serveFiles(server: ServerConnection): vscode.Disposable {
  return vscode.Disposable.from(
    server.onRequest(readFileRequest, async ({ uri }: ReadFileParams) => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
      } catch {
        return null;
      }
    }),
    server.onRequest(findFilesRequest, async ({ folder }: FindFilesParams) => {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), ours);
      const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
      return found.map((uri) => uri.toString());
    }),
  );
}
