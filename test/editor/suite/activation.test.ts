import * as vscode from 'vscode';
import { assertEqual, openFile, problems } from './support';

const ROLE = 'sales/SALE.GEN.P3.role.yaml';

suite('activation', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('a role file has its own language and wakes the extension', async () => {
    const editor = await openFile(ROLE);
    assertEqual(editor.document.languageId, 'role-yaml');
    const extension = vscode.extensions.getExtension('rolewright.rolewright');
    await extension?.activate();
    assertEqual(extension?.isActive, true);
  });

  test('the server answers to typing with a problem, and takes it back', async () => {
    const { document, edit } = await openFile(ROLE);
    const broken = 'titel: Wrong\n';
    await edit((builder) => builder.insert(new vscode.Position(0, 0), broken));
    const [problem] = await problems(document.uri, (list) =>
      list.some(({ range }) => range.start.line === 0),
    );
    assertEqual(problem?.source?.toLowerCase(), 'rolewright');
    await vscode.commands.executeCommand('undo');
    await problems(document.uri, (list) => list.every(({ range }) => range.start.line > 0));
  });
});
