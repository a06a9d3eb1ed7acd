import * as vscode from 'vscode';
import {
  type FindFilesParams,
  findFilesRequest,
  isOurs,
  type ReadFileParams,
  readFileRequest,
} from '../../server/protocol/files';
import type { ServerConnection } from '../connection';

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
      const found: string[] = [];
      await collect(vscode.Uri.parse(folder), found);
      return found;
    }),
  );
}

/** Walks folders by hand: the editor's own search waits for ever on file systems that cannot search. */
async function collect(folder: vscode.Uri, found: string[]): Promise<void> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  for (const [name, type] of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const child = vscode.Uri.joinPath(folder, name);
    if (type & vscode.FileType.Directory) await collect(child, found);
    else if (isOurs(name)) found.push(child.toString());
  }
}
