import * as vscode from 'vscode';
import { equal, extension, folder, ok, runningServer } from './support';

interface Row {
  readonly id: string;
  readonly label: string;
}

suite('the view of all roles', () => {
  test('has its rows from the server of this host', async () => {
    const connection = await runningServer();
    const uri = vscode.Uri.joinPath(folder(), 'devops/DEVO.GEN.P3.role.yaml').toString();
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const { rows } = await connection.sendRequest<{ rows: Row[] }>('rolewright/explorerPath', { uri });
    equal(rows.length, 4, 'superfunction, function, focus and role');
    equal(rows[0]?.label, 'Technology');
    await vscode.commands.executeCommand('rolewright.revealRole', uri);
  });

  test('has a row for each of several taxonomies, as they come and go', async () => {
    const connection = await runningServer();
    const lab = vscode.Uri.joinPath(folder(), 'lab');
    const write = (file: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(lab, file), new TextEncoder().encode(text));
    const topRows = async (wanted: (labels: readonly string[]) => boolean): Promise<void> => {
      for (;;) {
        const changed = new Promise<void>((resolve) => {
          const listening = connection.onNotification('rolewright/explorerChanged', () => {
            listening.dispose();
            resolve();
          });
        });
        const { rows } = await connection.sendRequest<{ rows: Row[] }>('rolewright/explorerChildren', {});
        if (wanted(rows.map(({ label }) => label))) return;
        await changed;
      }
    };
    await write('taxonomy.yaml', 'name: Lab roles\n');
    await write('a.role.yaml', 'title: Lab Technician\ncode: LABO.GEN.P2\nlevel: P2\n');
    await topRows((labels) => labels.includes('Acme roles') && labels.includes('Lab roles'));
    for (const file of ['a.role.yaml', 'taxonomy.yaml'])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(lab, file));
    await topRows((labels) => labels.includes('Technology') && !labels.includes('Lab roles'));
  });

  test('says why there is no history to compare with, where there is none', async () => {
    const connection = await runningServer();
    const uri = vscode.Uri.joinPath(folder(), 'devops/DEVO.GEN.P3.role.yaml').toString();
    const { reason } = await connection.sendRequest<{ reason?: string }>('rolewright/view/revisions', {
      uri,
    });
    ok(reason && /Git/.test(reason), `no reason that names Git: ${reason}`);
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
