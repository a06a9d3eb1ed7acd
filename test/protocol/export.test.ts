import { describe, expect, test } from 'vitest';
import type { BegunExport, MoreExportResult, RefusedExport } from '../../server/protocol/export';
import type { LspClient } from '../support/lsp-client';
import { sampleFolder, servers, start } from '../support/servers';

const params = { format: 'html', withPay: false, withDrafts: false } as const;

async function all(client: LspClient, id: number): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (;;) {
    const { files, ended } = await client.request<MoreExportResult>('rolewright/export/more', { id });
    for (const { path, text } of files) found.set(path, text);
    if (ended) return found;
  }
}

describe.each(servers)('an export through an editor: $name', (server) => {
  async function sample() {
    const folder = sampleFolder();
    const client = start(server);
    await client.initialize({ folder: folder.uri });
    return { uri: folder.uriOf('new.role.yaml'), client };
  }

  test('gives all files, some at a time', async () => {
    const { client, uri } = await sample();
    const begun = await client.request<BegunExport>('rolewright/export/begin', { ...params, uri });
    const files = await all(client, begun.id);
    expect([...files.keys()].sort()).toEqual([...begun.paths].sort());
    expect(files.get('index.html')).toContain('href="roles/DEVO.GEN.P3.html"');
    expect(files.get('ladders/DEVO.html')).toContain('href="../roles/DEVO.GEN.P3.html"');
  });

  test('takes what is not saved, and ends when nobody asks for more', async () => {
    const { client, uri } = await sample();
    const role = uri.replace('new.role.yaml', 'devops/DEVO.GEN.P5.role.yaml');
    client.open(role, 'title: Unsaved Engineer\ncode: DEVO.GEN.P5\nlevel: P5\nstatus: approved\n');
    const begun = await client.request<BegunExport>('rolewright/export/begin', { ...params, uri });
    expect((await all(client, begun.id)).get('roles/DEVO.GEN.P5.html')).toContain('Unsaved Engineer');
    const other = await client.request<BegunExport>('rolewright/export/begin', { ...params, uri });
    client.notify('rolewright/export/end', { id: other.id });
    expect((await all(client, other.id)).size).toBe(0);
  });

  test('asks before candidates get drafts', async () => {
    const { client, uri } = await sample();
    const given = { ...params, uri, audience: 'candidate' };
    const refused = await client.request<RefusedExport>('rolewright/export/begin', given);
    expect(refused).toMatchObject({ drafts: true, refusal: expect.stringContaining('drafts') });
    const begun = await client.request<BegunExport>('rolewright/export/begin', {
      ...given,
      withDrafts: true,
    });
    expect(begun.paths.length).toBeGreaterThan(20);
  });
});
