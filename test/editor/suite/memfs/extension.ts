// An extension of the tests: `memfs:` files for a workbench that has no disk, filled from the files.json beside it.
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const list = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'files.json'));
  const texts: Record<string, string> = JSON.parse(new TextDecoder().decode(list));
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(texts)) files.add(path, new TextEncoder().encode(text));
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', files));
}
