// What tests inside an extension host share. It runs in a browser too: nothing of Node here.
import * as vscode from 'vscode';

/** The address of a file of the open sample, by its path in it. */
export function sampleFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The sample is not open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the sample in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sampleFile(path)));
}

/** Resolves to a file's problems as soon as `wanted` accepts them; mocha's timeout ends the wait. */
export function problems(
  uri: vscode.Uri,
  wanted: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!wanted(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Compares two values that JSON can write. */
export function assertEqual(actual: unknown, expected: unknown): void {
  const [have, want] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (have !== want) throw new Error(`expected ${want}\n     got ${have}`);
}
