import * as vscode from 'vscode';

/**
 * The environment in which Node keeps what it made of the server's code, so that it need not look through a megabyte of
 * text at every start (about a quarter of the time). One folder for each version in the place that the editor gives us;
 * those of other versions are removed. Node before 22.1 pays no attention to it. A choice of the user's stays.
 */
export function keepingCompiledCode(context: vscode.ExtensionContext): { NODE_COMPILE_CACHE: string } {
  const { version } = context.extension.packageJSON as { version: string };
  const all = vscode.Uri.joinPath(context.globalStorageUri, 'compiled');
  void removeOthers(all, version);
  return { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? vscode.Uri.joinPath(all, version).fsPath };
}

async function removeOthers(all: vscode.Uri, version: string): Promise<void> {
  // Where nothing has been kept yet there is no folder, and one that cannot be removed only takes room.
  const folders = await vscode.workspace.fs.readDirectory(all).then(undefined, () => []);
  for (const [name] of folders)
    if (name !== version)
      await vscode.workspace.fs
        .delete(vscode.Uri.joinPath(all, name), { recursive: true })
        .then(undefined, () => undefined);
}
