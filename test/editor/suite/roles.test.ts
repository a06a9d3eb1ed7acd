import * as vscode from 'vscode';
import { equal, folder, ok } from './support';

interface Row {
  readonly id: string;
  readonly label: string;
}

interface Extension {
  readonly server: {
    running(): Promise<{ sendRequest<R>(method: string, params: unknown): Promise<R> }>;
  };
}

const extension = (): vscode.Extension<Extension> => {
  const found = vscode.extensions.getExtension<Extension>('rolewright.rolewright');
  if (!found) throw new Error('the extension is not there');
  return found;
};

suite('the view of all roles', () => {
  test('has its rows from the server of this host', async () => {
    const { server } = await extension().activate();
    const connection = await server.running();
    const uri = vscode.Uri.joinPath(folder(), 'devops/DEVO.GEN.P3.role.yaml').toString();
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const { rows } = await connection.sendRequest<{ rows: Row[] }>('rolewright/explorerPath', { uri });
    equal(rows.length, 4, 'superfunction, function, focus and role');
    equal(rows[0]?.label, 'Technology');
    await vscode.commands.executeCommand('rolewright.revealRole', uri);
  });

  test('brings a sample that can be read in every host', async () => {
    const examples = vscode.Uri.joinPath(extension().extensionUri, 'examples');
    const text = async (...path: string[]): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(examples, ...path)));
    const files = JSON.parse(await text('files.json')) as string[];
    ok(files.includes('taxonomy.yaml'), `no taxonomy.yaml among ${files.join(', ')}`);
    for (const file of files) ok((await text('acme', ...file.split('/'))).length > 0, `${file} is empty`);
  });
});
