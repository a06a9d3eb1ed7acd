import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  CompletionList,
  SymbolInformation,
  WorkDoneProgressBegin,
} from 'vscode-languageserver-protocol';
import { isProblemsOf, type LspClient, type Received } from '../support/lsp-client';
import { manyRoles, rolePath } from '../support/many-roles';
import { type Folder, folderWith, servers, start } from '../support/servers';
import { SlowFiles } from '../support/slow-files';

const server = servers[0];
const roles = 300;
const last = rolePath(roles - 1);
const codeOf = (path: string) => path.replace(/.*\//, '').replace('.role.yaml', '');

const isProgress = ({ method, params }: Received, kind: string, words: string): boolean => {
  if (method !== '$/progress') return false;
  const { value } = params as { value: WorkDoneProgressBegin };
  return value.kind === kind && (value.message ?? '').startsWith(words);
};

const leftOut = ({ method, params }: Received) =>
  method === 'rolewright/background' ? (params as { unread: number; unchecked: number }) : undefined;

/** Waits until work of a kind is shown, and stops it as a person does. */
async function stopped(client: LspClient, words: string): Promise<{ unread: number; unchecked: number }> {
  const { params } = await client.message((message) => isProgress(message, 'begin', words));
  const told = client.next((message) => (leftOut(message)?.unchecked ?? 0) > 0);
  client.notify('window/workDoneProgress/cancel', { token: (params as { token: string }).token });
  return leftOut(await told) ?? { unread: 0, unchecked: 0 };
}

const found = (client: LspClient, query: string) =>
  client.request<readonly SymbolInformation[]>('workspace/symbol', { query });

/** The rules of the problems that were last published for a file. */
const rulesOf = (client: LspClient, uri: string) =>
  client
    .publications(uri)
    .at(-1)
    ?.diagnostics.map(({ code }) => code) ?? [];

/** A server on a folder that has read it all; what it keeps for the next start lies in `data`. */
async function startedOn(folder: Folder, data: string): Promise<LspClient> {
  const client = start(server, { ROLEWRIGHT_DATA: data });
  await client.initialize({ folder: folder.uri });
  await client.message(
    ({ method, params }) => method === 'rolewright/background' && !(params as { reading: boolean }).reading,
  );
  return client;
}

const withTwin = (text: string) => text.replace(/^code: .*$/m, `code: ${codeOf(last)}`);

test('reading shows its progress, can be stopped and goes on', async () => {
  const client = start(server);
  const slow = new SlowFiles(client, roles);
  slow.slow();
  await client.initialize(slow.initialization);
  const { unread, unchecked } = await stopped(client, 'Reading roles ');
  expect(unread).toBeGreaterThan(0);
  expect(unread).toBeLessThan(roles);
  expect(unchecked).toBeGreaterThan(unread);
  expect(await found(client, codeOf(last))).toEqual([]);

  // What is open is looked at all the same, but nothing is called missing or double that may just be unread.
  const twin = slow.uriOf('twin.role.yaml');
  const role = slow.files.find(({ path }) => path === rolePath(0))?.text ?? '';
  client.open(twin, withTwin(role));
  expect((await client.problems(twin, 1)).map(({ code }) => code)).not.toContain('duplicate-identity');

  slow.open();
  const isNothingLeftOut = (message: Received) => leftOut(message)?.unread === 0;
  const goesOn = client.next(isNothingLeftOut);
  const double = client.next(
    (message) =>
      isProblemsOf(message, twin, 1) && JSON.stringify(message.params).includes('duplicate-identity'),
  );
  client.notify('rolewright/goOn', undefined);
  await goesOn;
  await double;
  expect(await found(client, codeOf(last))).not.toEqual([]);
});

test('checking shows its progress, can be stopped and goes on', async () => {
  const client = start(server);
  const slow = new SlowFiles(client, roles);
  await client.initialize(slow.initialization);
  await client.message((message) => message.method === 'rolewright/changed' && slow.read >= roles);
  slow.slow();
  const { unread, unchecked } = await stopped(client, 'Checking files ');
  expect(unread).toBe(0);
  expect(unchecked).toBeLessThan(roles);
  expect(await found(client, codeOf(last))).not.toEqual([]);
  const before = slow.read;
  slow.open();
  const goesOn = client.next((message) => leftOut(message)?.unchecked === 0);
  const ends = client.next((message) => isProblemsOf(message, slow.uriOf('shared.library.yaml')));
  client.notify('rolewright/goOn', undefined);
  await goesOn;
  // Files of the taxonomy come last.
  await ends;
  expect(slow.read).toBeGreaterThanOrEqual(before + unchecked - 2);
});

test('what is open is answered and checked while roles are read', async () => {
  const client = start(server);
  const slow = new SlowFiles(client, roles);
  slow.closeAfter(50);
  await client.initialize(slow.initialization);
  await client.message(({ method }) => method === 'rolewright/changed');
  const uri = slow.uriOf(rolePath(60));
  client.open(uri, 'title: Nurse\nlevel: \n');
  await client.problems(uri, 1);
  const version = client.change(uri, 'title: Nurse\nlevel: P\n');
  const offered = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 1, character: 8 },
  });
  const labels = (Array.isArray(offered) ? offered : offered.items).map(({ label }) => label);
  expect(labels).toContain('P3');
  expect((await client.problems(uri, version)).length).toBeGreaterThan(0);
  expect(slow.read).toBeLessThan(roles);
  slow.open();
  await client.message((message) => isProblemsOf(message, slow.uriOf('shared.library.yaml')));
});

test('all of them are found, checked and followed', async () => {
  const folder = folderWith();
  for (const { path, text } of manyRoles(roles)) folder.write(path, text);
  const first = folder.uriOf(rolePath(0));
  const client = await startedOn(folder, folderWith().path);
  await client.message((message) => isProblemsOf(message, folder.uriOf('shared.library.yaml')));
  expect(await found(client, codeOf(last))).not.toEqual([]);
  expect(rulesOf(client, first)).not.toContain('duplicate-identity');

  const twin = [...manyRoles(1)].at(-1)?.text ?? '';
  folder.write('twin.role.yaml', twin);
  const double = client.next(
    (message) => isProblemsOf(message, first) && rulesOf(client, first).includes('duplicate-identity'),
  );
  const change = (type: 1 | 3) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('twin.role.yaml'), type }],
    });
  change(1);
  await double;
  folder.remove('twin.role.yaml');
  const gone = client.next(
    (message) =>
      isProblemsOf(message, first) && !JSON.stringify(message.params).includes('duplicate-identity'),
  );
  change(3);
  await gone;
  expect(rulesOf(client, folder.uriOf('twin.role.yaml'))).toEqual([]);
});

test('a kept index is followed by the disk, and may be broken or deleted', async () => {
  const folder = folderWith();
  for (const { path, text } of manyRoles(roles)) folder.write(path, text);
  const data = folderWith().path;
  const kept = join(data, 'facts');
  await (await startedOn(folder, data)).stop();
  const [file = ''] = readdirSync(kept);
  const whole = readFileSync(join(kept, file));
  expect(whole.length).toBeGreaterThan(roles * 500);

  const changed = rolePath(7);
  folder.write(changed, `title: Lighthouse Keeper\ncode: ${codeOf(changed)}\nlevel: P1\n`);
  folder.remove(last);
  const isTrue = async (client: LspClient) => {
    expect((await found(client, 'lighthouse')).map(({ name }) => name)).toEqual([
      `${codeOf(changed)} Lighthouse Keeper`,
    ]);
    expect(await found(client, codeOf(last))).toEqual([]);
    expect(await found(client, codeOf(rolePath(roles - 2)))).not.toEqual([]);
    await client.stop();
  };
  await isTrue(await startedOn(folder, data));

  const half = readFileSync(join(kept, file));
  half.fill(0xff, Math.floor(half.length / 2));
  writeFileSync(join(kept, file), half);
  await isTrue(await startedOn(folder, data));

  rmSync(kept, { recursive: true });
  await isTrue(await startedOn(folder, data));
  expect(readdirSync(kept)).toEqual([file]);
});
