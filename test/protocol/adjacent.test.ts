import { describe, expect, test } from 'vitest';
import type { CardResult } from '../../server/protocol/card';
import type { LspClient } from '../support/lsp-client';
import { type Folder, type Server, sampleFolder, servers, started } from '../support/servers';

const role = 'devops/DEVO.GEN.P3.role.yaml';
const other = 'devops/DEVO.GEN.P4.role.yaml';
const title = 'title: Senior DevOps Engineer';

/** The sample, all of it read. */
async function sample(server: Server, commands: readonly string[] = []) {
  const folder = sampleFolder();
  const client = await started(server, { folder: folder.uri, initializationOptions: { commands } });
  while (
    (await client.request<{ roles: number }>('rolewright/status', { uri: folder.uriOf(role) })).roles < 20
  );
  return { folder, client };
}

/** What a card says of adjacent roles. */
async function adjacent(client: LspClient, folder: Folder, file: string): Promise<string> {
  const { html } = await client.request<CardResult>('rolewright/card', { uri: folder.uriOf(file) });
  return html.match(/<details open class="[^"]*rw-adjacent.*?<\/table>/s)?.[0] ?? '';
}

describe.each(servers)('adjacent roles from $name', (server) => {
  test('stand on the card with their match and the way to their files', async () => {
    const { client, folder } = await sample(server);
    const found = await adjacent(client, folder, role);
    expect(found).toContain(`data-uri="${folder.uriOf(other)}"`);
    expect(found).toContain('one level up, same focus');
    expect(found).toContain('Needs review');
    expect(found).not.toContain('DEVO.GEN.P3.de.role.yaml');
  });

  test('can be compared where the editor has the command', async () => {
    const without = await sample(server);
    expect(await adjacent(without.client, without.folder, role)).not.toContain('Compare');
    const { client, folder } = await sample(server, ['rolewright.compareRoles']);
    expect(await adjacent(client, folder, role)).toContain('Compare with Senior DevOps Engineer');
  });

  test('are those of the unsaved texts, and cards hear when one is called otherwise', async () => {
    const { client, folder } = await sample(server);
    const text = `${title}\ncode: DEVO.GEN.P4\nlevel: P4\n`;
    client.open(folder.uriOf(other), text);
    await client.problems(folder.uriOf(other), 1);
    expect(await adjacent(client, folder, role)).toContain('Senior DevOps Engineer');
    const told = client.next(
      ({ method, params }) =>
        method === 'rolewright/changed' && (params as { heads?: boolean }).heads === true,
    );
    client.change(folder.uriOf(other), text.replace(title, 'title: Release Captain'));
    await told;
    expect(await adjacent(client, folder, role)).toContain('Release Captain');
  });
});
