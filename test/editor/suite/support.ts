import * as vscode from 'vscode';

export const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (!first) throw new Error('the tests need the sample folder to be open');
  return first.uri;
};

interface Connection {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
  onNotification(method: string, listener: () => void): vscode.Disposable;
}

interface Extension {
  readonly server: { running(): Promise<Connection> };
}

export const extension = (): vscode.Extension<Extension> => {
  const found = vscode.extensions.getExtension<Extension>('rolewright.rolewright');
  if (!found) throw new Error('the extension is not there');
  return found;
};

/** The connection to our server, once it answers. */
export async function runningServer(): Promise<Connection> {
  const { server } = await extension().activate();
  return server.running();
}

export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

export function ok(value: unknown, message: string): void {
  if (!value) throw new Error(message);
}

/** Opens a file of the sample in the editor. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), path));
  return vscode.window.showTextDocument(document);
}

/** Opens a new role file with this text; `|` is the cursor. */
export async function openRole(
  name: string,
  marked: string,
): Promise<{ editor: vscode.TextEditor; at: vscode.Position }> {
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(Math.max(offset, 0));
  editor.selection = new vscode.Selection(at, at);
  return { editor, at };
}

/** The problems of a file once they satisfy a test; waits for the editor's event, not for time. */
export function diagnosticsOf(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const now = vscode.languages.getDiagnostics(uri);
      if (!wanted(now)) return false;
      resolve(now);
      return true;
    };
    if (look()) return;
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (look()) listening.dispose();
    });
  });
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export async function completions(uri: vscode.Uri, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
  );
  return list.items;
}

export const labelOf = (item: vscode.CompletionItem): string =>
  typeof item.label === 'string' ? item.label : item.label.label;

/** Resolves when a card's tab is open. */
export function cardTab(): Promise<void> {
  const isOpen = (): boolean =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .some(
        (tab) =>
          tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('rolewright.card'),
      );
  return new Promise((resolve) => {
    if (isOpen()) return resolve();
    const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
      if (!isOpen()) return;
      listening.dispose();
      resolve();
    });
  });
}
