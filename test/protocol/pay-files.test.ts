import { describe, expect, test } from 'vitest';
import type { CompletionList, RegistrationParams } from 'vscode-languageserver-protocol';
import type { CardResult } from '../../server/protocol/card';
import type { StatusResponse } from '../../server/protocol/status';
import { isProblemsOf, type LspClient } from '../support/lsp-client';
import { type Folder, folderWith, type Server, servers, started } from '../support/servers';
import { behind, nurse } from '../support/texts';

const payOf = (mid: number, code = 'NURS.GEN.P2') =>
  `pay:\n  - code: ${code}\n    currency: EUR\n    range:\n      mid: ${mid}\n`;

const capabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const role = 'nurse.role.yaml';

interface World {
  readonly client: LspClient;
  readonly roles: Folder;
  readonly secret: Folder;
}

/** A server with a folder of roles, and one of pay that lies elsewhere. */
async function world(server: Server, start: object = { capabilities }): Promise<World> {
  const roles = folderWith({ 'taxonomy.yaml': 'name: Clinic\n', [role]: nurse });
  const secret = folderWith({ 'all.pay.yaml': payOf(47110) });
  const client = await started(server, { folder: roles.uri, ...start });
  return { client, roles, secret };
}

/** Writes the setting, and answers once the server has taken it in. */
async function named({ client, roles }: World, files: readonly string[]): Promise<void> {
  client.settings = { 'rolewright.pay': { files, taxonomy: '' } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  for (;;) {
    const { pay } = await client.request<StatusResponse>('rolewright/status', { uri: roles.uriOf(role) });
    if ((pay !== undefined) === files.length > 0) return;
  }
}

const cardOf = ({ client, roles }: World) =>
  client.request<CardResult>('rolewright/card', { uri: roles.uriOf(role) });

describe.each(servers)('pay outside of the folder, from $name', (server) => {
  test('is shown once the setting names it, and follows the disk', async () => {
    const all = await world(server);
    const { client, secret } = all;
    expect((await cardOf(all)).html).not.toContain('47,110');
    await named(all, [secret.path]);
    const { html } = await cardOf(all);
    expect(html).toContain('47,110');
    expect(html).toContain('all.pay.yaml');
    secret.write('all.pay.yaml', payOf(52000));
    const uri = secret.uriOf('all.pay.yaml');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    while (!(await cardOf(all)).html.includes('52,000'));
    await named(all, []);
    expect((await cardOf(all)).html).not.toContain('52,000');
  });

  test('has the client watch what the setting names, and nothing else', async () => {
    const all = await world(server);
    const watched = all.client.next(
      ({ method, params }) =>
        method === 'client/registerCapability' && JSON.stringify(params).includes('baseUri'),
    );
    await named(all, [`${all.secret.path}/*.pay.yaml`]);
    const [registration] = ((await watched).params as RegistrationParams).registrations;
    expect(registration).toMatchObject({
      method: 'workspace/didChangeWatchedFiles',
      registerOptions: { watchers: [{ globPattern: { baseUri: all.secret.uri, pattern: '*.pay.yaml' } }] },
    });
  });

  test('is checked and completed when it is open, and forgotten when it is closed', async () => {
    const all = await world(server);
    const { client, secret } = all;
    await named(all, [`${secret.path}/all.pay.yaml`]);
    const uri = secret.uriOf('all.pay.yaml');
    const text = payOf(1, 'NURS.GNE.P2');
    client.open(uri, text, 'taxonomy-yaml');
    while (!(await client.problems(uri, 1)).some(({ code }) => code === 'pay-without-role'))
      await client.next((message) => isProblemsOf(message, uri));
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: behind(text, 'code: '),
    });
    expect(list.items.map(({ label }) => label)).toContain('NURS.GEN.P2');
    const gone = client.next(
      (message) => isProblemsOf(message, uri) && JSON.stringify(message.params).includes('"diagnostics":[]'),
    );
    client.close(uri);
    await gone;
  });

  test('is told of by the status and the hover over the code', async () => {
    const all = await world(server);
    const { client, roles, secret } = all;
    const uri = roles.uriOf(role);
    client.open(uri, nurse);
    await named(all, [secret.path, './nowhere.pay.yaml']);
    const { pay } = await client.request<StatusResponse>('rolewright/status', { uri });
    const file = secret.uriOf('all.pay.yaml');
    expect(pay).toEqual({
      from: file,
      files: [file],
      missing: [{ path: './nowhere.pay.yaml', reason: 'nothing' }],
    });
    const position = behind(nurse, 'co');
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
    expect(JSON.stringify(hover)).toContain(`Its pay comes from [all.pay.yaml](${file}).`);
  });

  test('is renamed along with a role’s code', async () => {
    const all = await world(server);
    const { client, roles, secret } = all;
    await named(all, [secret.path]);
    const uri = roles.uriOf(role);
    client.open(uri, nurse);
    const edit = await client.request<{ changes?: object }>('textDocument/rename', {
      textDocument: { uri },
      position: behind(nurse, 'code: NU'),
      newName: 'NURS.GEN.P3',
    });
    expect(JSON.stringify(edit)).toContain(secret.uriOf('all.pay.yaml'));
  });

  test('can be named at initialisation by a client without settings', async () => {
    const secret = folderWith({ 'all.pay.yaml': payOf(47110) });
    const all = await world(server, { initializationOptions: { payFiles: [secret.path] } });
    while (!(await cardOf(all)).html.includes('47,110'));
  });

  test('counts in no folder for which it is not named', async () => {
    const all = await world(server);
    const { client, secret } = all;
    client.answer('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => ({ files: scopeUri === all.roles.uri ? [secret.path] : [] })),
    );
    const others = folderWith({ 'taxonomy.yaml': 'name: Other\n', [role]: nurse });
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: others.uri, name: 'others' }], removed: [] },
    });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    while (!(await cardOf(all)).html.includes('47,110'));
    const other = await client.request<CardResult>('rolewright/card', { uri: others.uriOf(role) });
    expect(other.html).not.toContain('47,110');
  });
});
