import * as vscode from 'vscode';

/** Copies the sample taxonomy into a new folder, where a person likes, and shows it. */
export async function copySample(extension: vscode.Uri): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: 'Where shall the sample be copied to?',
    openLabel: 'Copy the Sample Here',
  });
  const [parent] = picked ?? [];
  if (!parent) return;
  try {
    const folder = await freeFolder(parent);
    await copy(vscode.Uri.joinPath(extension, 'examples'), folder);
    await show(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`The sample could not be copied into this folder. ${reason}`);
  }
}

/** The address of a folder that is not there yet. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const folder = vscode.Uri.joinPath(parent, count === 1 ? 'acme-roles' : `acme-roles-${count}`);
    if (!(await exists(folder))) return folder;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

async function copy(examples: vscode.Uri, folder: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  const list = new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(examples, 'files.json')));
  for (const path of JSON.parse(list) as string[]) {
    const steps = path.split('/');
    const text = await fs.readFile(vscode.Uri.joinPath(examples, 'acme', ...steps));
    await fs.createDirectory(vscode.Uri.joinPath(folder, ...steps.slice(0, -1)));
    await fs.writeFile(vscode.Uri.joinPath(folder, ...steps), text);
  }
}

/** A window without a folder opens it; in others the person decides. */
async function show(folder: vscode.Uri): Promise<void> {
  const open = (forceNewWindow: boolean) =>
    vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  if (!vscode.workspace.workspaceFolders?.length) {
    await open(false);
    return;
  }
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'taxonomy.yaml'));
    return;
  }
  const yes = 'Open in a New Window';
  const name = vscode.workspace.asRelativePath(folder);
  if ((await vscode.window.showInformationMessage(`The sample is in ${name}.`, yes)) === yes)
    await open(true);
}
