import * as vscode from 'vscode';
import {
  cardTab,
  completions,
  diagnosticsOf,
  equal,
  extension,
  labelOf,
  ok,
  openRole,
  openSample,
  ruleOf,
  runningServer,
} from './support';

const sound = `title: DevOps Engineer
code: DEVO.GEN.P3
level: P3
status: draft
summary: Keeps delivery fast.
components:
  skills:
    - Writes runbooks.
`;

suite('authoring a role', () => {
  test('role files have their own language and the extension is active', async () => {
    const editor = await openSample('devops/DEVO.GEN.P3.role.yaml');
    equal(editor.document.languageId, 'role-yaml', 'language');
    // From here on the editor asks our server; on a busy machine it would else ask nobody and show nothing.
    await runningServer();
    ok(extension().isActive, 'the extension is not active');
  });

  test('a level is completed with its name', async () => {
    const { editor, at } = await openRole(
      'new-level.role.yaml',
      'title: DevOps Engineer\ncode: DEVO.GEN.P3\nlevel: |\n',
    );
    const items = await completions(editor.document.uri, at);
    const p3 = items.find((item) => labelOf(item) === 'P3');
    ok(p3, `no P3 among ${items.map(labelOf).join(', ')}`);
  });

  test('an absent component section is completed', async () => {
    const { editor, at } = await openRole('new-section.role.yaml', `${sound}  |\n`);
    const labels = (await completions(editor.document.uri, at)).map(labelOf);
    ok(labels.includes('responsibilities'), `no responsibilities among ${labels.join(', ')}`);
    ok(!labels.includes('skills'), 'skills are offered although they are there');
  });

  test('an occupation is found by words of its title', async () => {
    const { editor, at } = await openRole(
      'new-code.role.yaml',
      `${sound}classifications:\n  - system: soc-2018\n    code: devel soft|\n`,
    );
    const items = await completions(editor.document.uri, at);
    const found = items.find((item) => JSON.stringify(item.label).includes('15-1252'));
    ok(found, `no 15-1252 among ${items.map(labelOf).slice(0, 10).join(', ')}`);
  });

  test('the hover of a level explains it', async () => {
    const editor = await openSample('devops/DEVO.GEN.P3.role.yaml');
    const at = editor.document.positionAt(editor.document.getText().indexOf('level: P3') + 'level: '.length);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at,
    );
    const text = hovers
      .flatMap((hover) => hover.contents.map((each) => (each as vscode.MarkdownString).value))
      .join('\n');
    ok(/P3/.test(text) && /P4/.test(text), `the hover does not name the level and the next rung: ${text}`);
  });

  test('a missing field is a problem, and its fix mends it', async () => {
    const { editor } = await openRole('missing.role.yaml', sound.replace('level: P3\n', ''));
    const { uri } = editor.document;
    const missing = (all: readonly vscode.Diagnostic[]) =>
      all.find((each) => ruleOf(each) === 'missing-required');
    const found = missing(await diagnosticsOf(uri, (all) => missing(all) !== undefined));
    ok(found, 'no problem');
    if (!found) return;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found.range,
    );
    const fix = actions.find((action) => action.isPreferred && action.edit);
    ok(fix?.edit, `no preferred fix among ${actions.map((action) => action.title).join(' | ')}`);
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
    ok(/^level:/m.test(editor.document.getText()), `no level in ${editor.document.getText()}`);
    await diagnosticsOf(uri, (all) => missing(all) === undefined);
  });

  test('the outline names sections, not raw keys', async () => {
    const editor = await openSample('devops/DEVO.GEN.P3.role.yaml');
    const [role] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const components = role?.children.find((each) => each.name === 'Components');
    ok(
      components?.children.some((each) => /^Skills \(\d+\)$/.test(each.name)),
      `no counted skills among ${components?.children.map((each) => each.name).join(', ')}`,
    );
  });

  test('unsaved text of the taxonomy counts at once', async () => {
    const { editor } = await openRole('pioneer.role.yaml', sound.replaceAll('P3', 'P9'));
    const unknown = (all: readonly vscode.Diagnostic[]) =>
      all.some((each) => ruleOf(each) === 'unknown-level');
    await diagnosticsOf(editor.document.uri, unknown);
    const taxonomy = (await openSample('taxonomy.yaml')).document;
    const edit = new vscode.WorkspaceEdit();
    const text = taxonomy.getText();
    const levels = text.search(/^levels:\n/m);
    ok(levels >= 0, 'the sample declares no levels');
    edit.insert(
      taxonomy.uri,
      taxonomy.positionAt(levels + 'levels:\n'.length),
      '  - id: P9\n    name: Pioneer\n    track: P\n    rank: 99\n',
    );
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(editor.document.uri, (all) => !unknown(all));
    await vscode.window.showTextDocument(taxonomy);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('the card opens, as a panel of its own', async () => {
    await openSample('devops/DEVO.GEN.P3.role.yaml');
    await vscode.commands.executeCommand('rolewright.openCard');
    await cardTab();
  });

  test('restarting the server brings the problems back', async () => {
    const { editor } = await openRole('restart.role.yaml', sound.replace('level: P3\n', ''));
    const missing = (all: readonly vscode.Diagnostic[]) =>
      all.some((each) => ruleOf(each) === 'missing-required');
    await diagnosticsOf(editor.document.uri, missing);
    await vscode.commands.executeCommand('rolewright.restartServer');
    await diagnosticsOf(editor.document.uri, missing);
  });
});
