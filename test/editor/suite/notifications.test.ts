import * as vscode from 'vscode';
import { folder } from './support';

interface Extension {
  readonly server: {
    running(): Promise<{ onNotification(method: string, handler: () => void): vscode.Disposable }>;
  };
}

/** A role that is new to the server, so that it tells of it. */
async function newRole(code: string): Promise<void> {
  const uri = vscode.Uri.joinPath(folder(), `${code}.role.yaml`);
  const text = `title: Notified ${code}\ncode: ${code}\nlevel: P2\n`;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.workspace.openTextDocument(uri);
}

suite('what the server tells of', () => {
  test('reaches all who listen, also when others have ended', async () => {
    const extension = vscode.extensions.getExtension<Extension>('rolewright.rolewright');
    if (!extension) throw new Error('the extension is not there');
    const { server } = await extension.activate();
    const connection = await server.running();
    const listen = (): { told: Promise<void>; end: vscode.Disposable } => {
      let end = new vscode.Disposable(() => undefined);
      const told = new Promise<void>((resolve) => {
        end = connection.onNotification('rolewright/changed', () => resolve());
      });
      return { told, end };
    };
    const [first, second] = [listen(), listen()];
    await newRole('TOLD.ONE.P2');
    await Promise.all([first.told, second.told]);
    first.end.dispose();
    second.end.dispose();
    const third = listen();
    listen().end.dispose();
    await newRole('TOLD.TWO.P2');
    await third.told;
    third.end.dispose();
  });
});
