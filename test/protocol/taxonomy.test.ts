import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { StatusResponse } from '../../server/protocol/status';
import { isProblemsOf, type LspClient } from '../support/lsp-client';
import { type Folder, folderWith, servers, start, started } from '../support/servers';
import { nurse } from '../support/texts';

const role = 'ward/nurse.role.yaml';
const withLevel = nurse.replaceAll('P2', 'P9');
const taxonomy = 'name: Clinic\nlevels:\n  - id: P9\n    name: Sage\n    track: P\n    rank: 95\n';
const library = (statement: string) =>
  `library:\n  - id: wound-care\n    type: skill\n    statement: ${statement}\n`;
const withRef = `${nurse}  skills:\n    - ref: wound-care\n`;

const rulesOf = (problems: readonly Diagnostic[]) => problems.map(({ code }) => String(code));
const statusOf = (client: LspClient, uri: string) =>
  client.request<StatusResponse>('rolewright/status', { uri });
const hoverOf = async (client: LspClient, uri: string, line: number, character: number) =>
  JSON.stringify(
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
  );

/** The rules of the problems that come next for a file, whatever its version. */
async function next(client: LspClient, folder: Folder, send: () => void): Promise<string[]> {
  const message = client.next((each) => isProblemsOf(each, folder.uriOf(role)));
  send();
  return rulesOf(((await message).params as { diagnostics: Diagnostic[] }).diagnostics);
}

/** Waits until a rule is reported in the role (or no longer is) after what is sent. */
async function until(client: LspClient, folder: Folder, rule: string, is: boolean, send: () => void) {
  const message = client.next(
    (each) =>
      isProblemsOf(each, folder.uriOf(role)) &&
      rulesOf((each.params as { diagnostics: Diagnostic[] }).diagnostics).includes(rule) === is,
  );
  send();
  await message;
}

/** A server that has read the folder and shows the role. */
async function opened(server: (typeof servers)[number], files: Record<string, string>, text: string) {
  const folder = folderWith({ ...files, [role]: text });
  const client = await started(server, { folder: folder.uri });
  client.open(folder.uriOf(role), text);
  const problems = await client.problems(folder.uriOf(role), 1);
  // Reading the folder ends with a fresh look at all open files: after it, nothing comes by itself any more.
  await settled(client, folder);
  return { folder, client, problems };
}

async function settled(client: LspClient, folder: Folder): Promise<void> {
  while ((await statusOf(client, folder.uriOf(role))).roles < 1);
  await client.problems(folder.uriOf(role), client.change(folder.uriOf(role), []));
}

/** Something to wait for, and what lets the waiting end. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe.each(servers)('taxonomies in $name', (server) => {
  test('without one, the built-in framework serves', async () => {
    const { client, folder, problems } = await opened(server, {}, withLevel);
    expect(rulesOf(problems)).toContain('unknown-level');
    const status = await statusOf(client, folder.uriOf(role));
    expect(status).toMatchObject({ state: 'framework', files: [], levels: 19 });
    expect(status.taxonomy).toBeUndefined();
  });

  test('the nearest one upward governs', async () => {
    const { client, folder, problems } = await opened(server, { 'taxonomy.yaml': taxonomy }, withLevel);
    expect(rulesOf(problems)).not.toContain('unknown-level');
    expect(await statusOf(client, folder.uriOf(role))).toEqual({
      state: 'file',
      taxonomy: folder.uriOf('taxonomy.yaml'),
      name: 'Clinic',
      files: [folder.uriOf('taxonomy.yaml')],
      broken: [],
      levels: 20,
      libraryItems: 0,
      roles: 1,
    });
  });

  test('its unsaved text governs the open roles', async () => {
    const { client, folder } = await opened(server, { 'taxonomy.yaml': taxonomy }, withLevel);
    const uri = folder.uriOf('taxonomy.yaml');
    expect(await next(client, folder, () => client.open(uri, taxonomy, 'taxonomy-yaml'))).not.toContain(
      'unknown-level',
    );
    await until(client, folder, 'unknown-level', true, () => client.change(uri, 'format: 1\n'));
    await until(client, folder, 'unknown-level', false, () => client.close(uri));
  });

  test('a broken one keeps its last good state and says so', async () => {
    const { client, folder } = await opened(server, { 'taxonomy.yaml': taxonomy }, withLevel);
    const uri = folder.uriOf('taxonomy.yaml');
    const broken = taxonomy.replace('name: Clinic', 'name: "Clinic');
    await next(client, folder, () => client.open(uri, taxonomy, 'taxonomy-yaml'));
    expect(await next(client, folder, () => client.change(uri, broken))).not.toContain('unknown-level');
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({
      state: 'broken',
      name: 'Clinic',
      levels: 20,
      broken: [uri],
    });
    expect(await next(client, folder, () => client.change(uri, taxonomy))).not.toContain('unknown-level');
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({ state: 'file', broken: [] });
  });

  test('one of another tool is left alone', async () => {
    const files = { 'taxonomy.yaml': 'categories:\n  - animals\n  - plants\n' };
    const { client, folder, problems } = await opened(server, files, nurse);
    expect(rulesOf(problems)).not.toContain('unknown-level');
    const uri = folder.uriOf('taxonomy.yaml');
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({
      state: 'foreign',
      taxonomy: uri,
      levels: 19,
    });
    client.open(uri, 'categories: [', 'taxonomy-yaml');
    client.change(folder.uriOf(role), nurse);
    await client.problems(folder.uriOf(role), 3);
    expect(client.publications(uri).flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('a library that changes on the disk is read again', async () => {
    const file = 'shared.library.yaml';
    const files = { 'taxonomy.yaml': taxonomy, [file]: library('Dresses wounds.') };
    const { client, folder, problems } = await opened(server, files, withRef);
    expect(rulesOf(problems)).not.toContain('unknown-ref');
    expect(await hoverOf(client, folder.uriOf(role), 11, 14)).toContain('Dresses wounds.');

    const tell = (type: 1 | 2 | 3) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(file), type }] });
    folder.write(file, library('Looks after wounds.'));
    await next(client, folder, () => tell(2));
    expect(await hoverOf(client, folder.uriOf(role), 11, 14)).toContain('Looks after wounds.');

    folder.write(file, 'library: []\n');
    await until(client, folder, 'unknown-ref', true, () => tell(2));
  });

  test('a library that disappears takes its items with it', async () => {
    const file = 'shared.library.yaml';
    const files = { 'taxonomy.yaml': taxonomy, [file]: library('Dresses wounds.') };
    const { client, folder } = await opened(server, files, withRef);
    folder.remove(file);
    const change = { uri: folder.uriOf(file), type: 3 };
    await until(client, folder, 'unknown-ref', true, () =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [change] }),
    );
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({ state: 'file', libraryItems: 0 });
  });

  test('where the nearest one disappears, the one above it governs', async () => {
    const files = { 'taxonomy.yaml': taxonomy, 'ward/taxonomy.yaml': 'format: 1\nname: Ward\n' };
    const { client, folder, problems } = await opened(server, files, withLevel);
    expect(rulesOf(problems)).toContain('unknown-level');
    folder.remove('ward/taxonomy.yaml');
    const change = { uri: folder.uriOf('ward/taxonomy.yaml'), type: 3 };
    await until(client, folder, 'unknown-level', false, () =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [change] }),
    );
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({ state: 'file', name: 'Clinic' });
  });

  test('text that is opened while its file is still being read wins', async () => {
    const [roleUri, taxonomyUri] = ['memfs:/clinic/ward/nurse.role.yaml', 'memfs:/clinic/taxonomy.yaml'];
    const [asked, read] = [gate(), gate()];
    const client = start(server);
    client.answer('rolewright/findFiles', () => [roleUri, taxonomyUri]);
    client.answer('rolewright/readFile', async ({ uri }: { uri: string }) => {
      if (uri === roleUri) return withLevel;
      if (uri !== taxonomyUri) return null;
      asked.open();
      await read.opened;
      return taxonomy;
    });
    await client.initialize({
      folder: 'memfs:/clinic',
      initializationOptions: { filesThroughClient: true },
    });
    // The folder is known, and its roles are being read for the index.
    await asked.opened;
    client.open(roleUri, withLevel);
    client.open(taxonomyUri, 'format: 1\nname: Unsaved\n', 'taxonomy-yaml');
    // An answer that needs no taxonomy: the server has taken in what was opened before.
    await client.request('textDocument/foldingRange', { textDocument: { uri: roleUri } });
    read.open();
    expect(rulesOf(await client.problems(roleUri, client.change(roleUri, [])))).toContain('unknown-level');
    expect(await statusOf(client, roleUri)).toMatchObject({ name: 'Unsaved' });
  });

  test('a library is read once at the start, a role once for the index and once for its problems', async () => {
    const file = 'memfs:/clinic/shared.library.yaml';
    // Of different codes: roles that share one are read once more for the problems of each other.
    const texts = new Map(
      ['ONE', 'TWO', 'TEN'].map((focus) => [`memfs:/clinic/${focus}.role.yaml`, nurse.replace('GEN', focus)]),
    );
    const [one = '', two = '', closed = ''] = texts.keys();
    const asked: string[] = [];
    const client = start(server);
    client.answer('rolewright/findFiles', () => [...texts.keys(), 'memfs:/clinic/taxonomy.yaml', file]);
    client.answer('rolewright/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === file ? library('Dresses wounds.') : (texts.get(uri) ?? taxonomy);
    });
    const checked = client.next((message) => isProblemsOf(message, closed));
    await client.initialize({
      folder: 'memfs:/clinic',
      initializationOptions: { filesThroughClient: true },
    });
    for (const uri of [one, two]) client.open(uri, texts.get(uri) ?? '');
    await checked;
    expect((await statusOf(client, file)).roles).toBe(3);
    expect(asked.filter((uri) => uri === file)).toEqual([file]);
    expect(asked.filter((uri) => uri === closed)).toEqual([closed, closed]);
  });

  test('cards that may differ now are told of', async () => {
    const { client, folder } = await opened(server, { 'taxonomy.yaml': taxonomy }, withLevel);
    const told = client.next(({ method }) => method === 'rolewright/changed');
    client.open(folder.uriOf('taxonomy.yaml'), 'format: 1\nname: Hospital\n', 'taxonomy-yaml');
    await told;
    expect(await statusOf(client, folder.uriOf(role))).toMatchObject({ name: 'Hospital' });
  });

  test('a folder that is added later is read', async () => {
    const folder = folderWith({ 'taxonomy.yaml': taxonomy, [role]: withLevel });
    const client = await started(server, {
      folder: 'file:///nowhere-at-all',
      capabilities: { workspace: { workspaceFolders: true } },
    });
    const registered = client.next(({ method }) => method === 'rolewright/changed');
    client.open(folder.uriOf(role), withLevel);
    await registered;
    await client.problems(folder.uriOf(role), 1);
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder.uri, name: 'more' }], removed: [] },
    });
    const version = client.change(folder.uriOf(role), []);
    expect(rulesOf(await client.problems(folder.uriOf(role), version))).not.toContain('unknown-level');
  });
});
