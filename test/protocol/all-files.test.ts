import { describe, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { isProblemsOf, type LspClient } from '../support/lsp-client';
import { type Folder, folderWith, servers, started } from '../support/servers';

const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';
const twin = 'title: Carer\ncode: NURS.GEN.P2\nlevel: P2\n';
const seller = 'title: Seller\ncode: SALE.GEN.P2\nlevel: P3\n';
const taxonomy = 'format: 1\nname: Clinic\nregion: global\n';

const rulesOf = (problems: readonly Diagnostic[]) => problems.map(({ code }) => String(code)).sort();

/** Sends something and waits until the problems of a file contain a rule, or no longer contain it. */
async function until(
  client: LspClient,
  uri: string,
  rule: string,
  there: boolean,
  send: () => void = () => undefined,
): Promise<PublishDiagnosticsParams> {
  const matches = (params: PublishDiagnosticsParams) => rulesOf(params.diagnostics).includes(rule) === there;
  const next = client.next(
    (message) => isProblemsOf(message, uri) && matches(message.params as PublishDiagnosticsParams),
  );
  send();
  const known = client.publications(uri).at(-1);
  if (there && known && matches(known)) return known;
  return (await next).params as PublishDiagnosticsParams;
}

const tell = (client: LspClient, folder: Folder, ...changes: readonly (readonly [string, 1 | 2 | 3])[]) =>
  client.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([file, type]) => ({ uri: folder.uriOf(file), type })),
  });

describe.each(servers)('all files with $name', (server) => {
  test('have the addresses that VS Code gives them, whatever signs are in their names', async () => {
    const name = "roles (2026) & co's ä";
    const folder = folderWith({
      [`${name}/taxonomy.yaml`]: taxonomy,
      [`${name}/sub [1]/seller (old).role.yaml`]: seller,
    });
    const uri = `${folder.uri}/roles%20%282026%29%20%26%20co%27s%20%C3%A4`;
    const client = await started(server, { folder: uri });
    const role = `${uri}/sub%20%5B1%5D/seller%20%28old%29.role.yaml`;
    expect(await until(client, role, 'level-mismatch', true)).toMatchObject({ uri: role });
  });

  test('have their problems without being opened, and without a version', async () => {
    const folder = folderWith({
      'taxonomy.yaml': `${taxonomy}labels:\n  levle: Grade\n`,
      'a.role.yaml': nurse,
      'b/twin.role.yaml': twin,
      'seller.role.yaml': seller,
    });
    const client = await started(server, { folder: folder.uri });
    const found = await until(client, folder.uriOf('a.role.yaml'), 'duplicate-identity', true);
    expect(found.version).toBeUndefined();
    const problem = found.diagnostics.find(({ code }) => code === 'duplicate-identity');
    expect(problem?.relatedInformation?.[0]?.location).toEqual({
      uri: folder.uriOf('b/twin.role.yaml'),
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 17 } },
    });
    await until(client, folder.uriOf('seller.role.yaml'), 'level-mismatch', true);
    await until(client, folder.uriOf('b/twin.role.yaml'), 'duplicate-identity', true);
  });

  test('lose them when the file that they had them with goes, is mended, or moves', async () => {
    const folder = folderWith({ 'a.role.yaml': nurse, 'twin.role.yaml': twin });
    const client = await started(server, { folder: folder.uri });
    const [a, b] = [folder.uriOf('a.role.yaml'), folder.uriOf('twin.role.yaml')];
    await until(client, a, 'duplicate-identity', true);
    await until(client, b, 'duplicate-identity', true);

    folder.write('twin.role.yaml', twin.replace('GEN', 'WRD'));
    await until(client, a, 'duplicate-identity', false, () => tell(client, folder, ['twin.role.yaml', 2]));

    folder.write('twin.role.yaml', twin);
    await until(client, a, 'duplicate-identity', true, () => tell(client, folder, ['twin.role.yaml', 2]));

    folder.write('moved.role.yaml', twin);
    folder.remove('twin.role.yaml');
    const gone = client.next((message) => isProblemsOf(message, b));
    tell(client, folder, ['twin.role.yaml', 3], ['moved.role.yaml', 1]);
    expect((await gone).params).toEqual({ uri: b, diagnostics: [] });
    await until(client, folder.uriOf('moved.role.yaml'), 'duplicate-identity', true);
  });

  test('follow unsaved text, and go back to the disk when it is closed', async () => {
    const folder = folderWith({ 'a.role.yaml': nurse, 'b.role.yaml': twin.replace('GEN', 'WRD') });
    const client = await started(server, { folder: folder.uri });
    const [a, b] = [folder.uriOf('a.role.yaml'), folder.uriOf('b.role.yaml')];
    await until(client, a, 'missing-expected', true);
    await until(client, a, 'duplicate-identity', true, () => client.open(b, twin));
    const closed = until(client, a, 'duplicate-identity', false, () => client.close(b));
    await closed;
    await until(client, b, 'missing-expected', true);
  });

  test('follow the taxonomy', async () => {
    const withLevel = nurse.replaceAll('P2', 'P9');
    const folder = folderWith({ 'taxonomy.yaml': taxonomy, 'a.role.yaml': withLevel });
    const client = await started(server, { folder: folder.uri });
    const role = folder.uriOf('a.role.yaml');
    await until(client, role, 'unknown-level', true);
    folder.write(
      'taxonomy.yaml',
      `${taxonomy}levels:\n  - id: P9\n    name: Sage\n    track: P\n    rank: 95\n`,
    );
    await until(client, role, 'unknown-level', false, () => tell(client, folder, ['taxonomy.yaml', 2]));
  });

  test('leave with their folder, and come with another one', async () => {
    const folder = folderWith({ 'a.role.yaml': seller });
    const other = folderWith({ 'b.role.yaml': seller });
    const client = await started(server, {
      folder: folder.uri,
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await until(client, folder.uriOf('a.role.yaml'), 'level-mismatch', true);
    const gone = client.next((message) => isProblemsOf(message, folder.uriOf('a.role.yaml')));
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: other.uri, name: 'other' }],
        removed: [{ uri: folder.uri, name: 'test' }],
      },
    });
    expect((await gone).params).toMatchObject({ diagnostics: [] });
    await until(client, other.uriOf('b.role.yaml'), 'level-mismatch', true);
  });

  test('move along with a folder that is renamed in the editor or goes outside of it', async () => {
    const folder = folderWith({ 'a.role.yaml': nurse, 'old/twin.role.yaml': twin });
    const client = await started(server, {
      folder: folder.uri,
      capabilities: { workspace: { fileOperations: { didRename: true, didDelete: true } } },
    });
    const a = folder.uriOf('a.role.yaml');
    await until(client, folder.uriOf('old/twin.role.yaml'), 'duplicate-identity', true);
    await until(client, a, 'duplicate-identity', true);
    folder.write('new/twin.role.yaml', twin);
    folder.remove('old/twin.role.yaml');
    const gone = client.next((message) => isProblemsOf(message, folder.uriOf('old/twin.role.yaml')));
    client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: folder.uriOf('old'), newUri: folder.uriOf('new') }],
    });
    expect((await gone).params).toMatchObject({ diagnostics: [] });
    await until(client, folder.uriOf('new/twin.role.yaml'), 'duplicate-identity', true);
    folder.remove('new/twin.role.yaml');
    await until(client, a, 'duplicate-identity', false, () => tell(client, folder, ['new', 3]));
  });

  test('outside of the folders are left alone', async () => {
    const folder = folderWith({
      'taxonomy.yaml': taxonomy,
      'team/a.role.yaml': seller,
      'b.role.yaml': seller,
    });
    const client = await started(server, { folder: `${folder.uri}/team` });
    await until(client, folder.uriOf('team/a.role.yaml'), 'duplicate-identity', true);
    expect(client.publications(folder.uriOf('b.role.yaml'))).toEqual([]);
  });
});
