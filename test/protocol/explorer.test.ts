import { describe, expect, test } from 'vitest';
import type {
  ExplorerRow,
  ExplorerRows,
  FindRolesResult,
  OwnersResult,
} from '../../server/protocol/explorer';
import type { LspClient } from '../support/lsp-client';
import { sampleFolder, servers, start } from '../support/servers';

const changed = ({ method }: { method?: string }) => method === 'rolewright/explorerChanged';

/** Rows below a row, once all roles have been read. */
async function rowsOf(client: LspClient, of?: string, owner?: string): Promise<readonly ExplorerRow[]> {
  for (;;) {
    const told = client.next(changed);
    const params = { of, owner };
    const { rows, reading } = await client.request<ExplorerRows>('rolewright/explorerChildren', params);
    if (!reading) return rows;
    await told;
  }
}

async function below(client: LspClient, ...labels: readonly string[]): Promise<readonly ExplorerRow[]> {
  let rows = await rowsOf(client);
  for (const label of labels) rows = await rowsOf(client, rows.find((row) => row.label === label)?.id ?? '?');
  return rows;
}

const general = ['Technology', 'DevOps', 'General'] as const;

describe.each(servers)('the tree of roles: $name', (server) => {
  async function sample() {
    const folder = sampleFolder();
    const client = start(server);
    await client.initialize({ folder: folder.uri });
    return { folder, client };
  }

  test('leads from superfunction to role, with level, status and what a screen reader says', async () => {
    const { client, folder } = await sample();
    expect((await below(client)).map(({ label }) => label)).toEqual([
      'Technology',
      'Patient care',
      'Commerce',
    ]);
    const [devops] = await below(client, 'Technology');
    expect(devops?.tooltip).toMatch(/^Job family DevOps \(DEVO\)\n/);
    const rows = await below(client, ...general);
    expect(rows.map(({ uri }) => uri)).toContain(folder.uriOf('devops/DEVO.GEN.P3.de.role.yaml'));
    const p3 = rows.find(({ uri }) => uri === folder.uriOf('devops/DEVO.GEN.P3.role.yaml'));
    expect(p3).toMatchObject({ kind: 'role', open: false, function: 'DEVO', focus: 'GEN' });
    expect(p3?.description).toMatch(/^P3 · [a-z ]+$/);
    expect(p3?.spoken).toContain(`${p3?.label}, P3 `);
  });

  test('follows unsaved text, and says so once until it is asked again', async () => {
    const { client, folder } = await sample();
    await below(client, ...general);
    const uri = folder.uriOf('devops/DEVO.GEN.P3.role.yaml');
    const told = client.next(changed);
    client.open(uri, 'title: Renamed just now\ncode: DEVO.GEN.P3\nlevel: P3\n');
    await told;
    const rows = await below(client, ...general);
    expect(rows.find((row) => row.uri === uri)?.label).toBe('Renamed just now');
  });

  test('counts the problems of a role, also in the rows above', async () => {
    const { client, folder } = await sample();
    const uri = folder.uriOf('devops/DEVO.GEN.P3.role.yaml');
    client.open(uri, 'code: DEVO.GEN.P3\nlevel: P3\n');
    await client.problems(uri, 1);
    const row = (await below(client, ...general)).find((each) => each.uri === uri);
    expect(row?.errors).toBe(1);
    expect(row?.spoken).toContain('1 error');
    const [technology] = await below(client);
    expect(technology?.errors).toBeGreaterThan(0);
  });

  test('finds roles, knows owners, the way to a role and where its code stands', async () => {
    const { client, folder } = await sample();
    await below(client);
    const uri = folder.uriOf('devops/DEVO.GEN.P3.role.yaml');
    const { roles } = await client.request<FindRolesResult>('rolewright/findRoles', { query: 'devo.gen.p3' });
    expect(roles[0]?.uri).toBe(uri);
    const { owners } = await client.request<OwnersResult>('rolewright/owners', {});
    const [most] = owners;
    expect(most?.roles).toBeGreaterThan(0);
    const mine = await rowsOf(client, undefined, most?.name);
    expect(mine.length).toBeGreaterThan(0);
    const { rows } = await client.request<ExplorerRows>('rolewright/explorerPath', { uri });
    expect(rows.map(({ kind }) => kind)).toEqual(['superfunction', 'function', 'focus', 'role']);
    const place = await client.request('rolewright/codePlace', { uri });
    expect(place).toMatchObject({ start: { character: 6 }, end: { character: 17 } });
  });
});
