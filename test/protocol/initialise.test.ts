import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import type { LspClient } from '../support/lsp-client';
import { servers, start, started } from '../support/servers';
import { nurse } from '../support/texts';

const uri = 'untitled:nurse.role.yaml';

interface Lens {
  readonly command?: { readonly command: string };
}

const lensesOf = (client: LspClient) =>
  client.request<Lens[]>('textDocument/codeLens', { textDocument: { uri } });

const hoverOf = async (client: LspClient, line: number, character: number) =>
  JSON.stringify(
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
  );

describe.each(servers)('$name', (server) => {
  test('says what it can do, and who it is', async () => {
    const { capabilities, serverInfo } = await start(server).initialize();
    expect(serverInfo).toEqual({ name: 'Rolewright', version });
    expect(capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      completionProvider: { triggerCharacters: expect.any(Array) },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: expect.arrayContaining(['quickfix']) },
      codeLensProvider: {},
      documentSymbolProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
    });
  });

  test('needs nothing of a client but the protocol', async () => {
    const client = await started(server, { capabilities: {} });
    client.open(uri, nurse);
    expect(await client.problems(uri, 1)).toBeDefined();
  });

  test('offers no command that the client did not name', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    expect(await lensesOf(client)).toEqual([]);
    for (const line of [0, 1, 2, 5]) expect(await hoverOf(client, line, 1)).not.toContain('command:');
  });

  test('puts the commands of the client into lenses', async () => {
    const client = await started(server, {
      initializationOptions: { commands: ['rolewright.openCard', 'rolewright.reveal'] },
    });
    client.open(uri, nurse);
    const lenses = await lensesOf(client);
    expect(lenses.map(({ command }) => command?.command)).toContain('rolewright.openCard');
  });

  test('asks to be told of files when the client can tell', async () => {
    const client = start(server);
    const asked = client.next(({ method }) => method === 'client/registerCapability');
    await client.initialize({
      folder: 'file:///nowhere',
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    expect(JSON.stringify((await asked).params)).toContain('taxonomy');
  });
});
