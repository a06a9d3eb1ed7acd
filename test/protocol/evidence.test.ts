import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { NewAssessment } from '../../server/protocol/assessment';
import type { EvidenceChoices, EvidenceParams } from '../../server/protocol/evidence';
import type { Refused } from '../../server/protocol/refused';
import type { ViewResult } from '../../server/protocol/views';
import type { LspClient } from '../support/lsp-client';
import { type Folder, folderWith, type Server, servers, start } from '../support/servers';

const off = `name: Acme
library:
  - id: infrastructure
    type: skill
    statement: Describes infrastructure as code.
    evidence:
      paths: ["**/*.tf"]
`;
const on = `gitEvidence: true\n${off}`;
const role = (code: string) =>
  `title: Engineer\ncode: ${code}\nlevel: P3\ncomponents:\n  skills:\n    - ref: infrastructure\n`;

/** No settings of the machine or the user have a say. */
const alone = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CEILING_DIRECTORIES: '/',
};

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...alone },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** A taxonomy in a repository of Ada's with one commit. */
function acme(taxonomy: string): Folder {
  const folder = folderWith({
    'roles/taxonomy.yaml': taxonomy,
    'roles/DEVO.GEN.P3.role.yaml': role('DEVO.GEN.P3'),
    'roles/DEVO.GEN.P4.role.yaml': role('DEVO.GEN.P4'),
    'shop/main.tf': '1\n',
  });
  git(folder.path, 'init', '--quiet');
  git(folder.path, 'config', 'user.name', 'Ada');
  git(folder.path, 'config', 'user.email', 'ada@example.org');
  git(folder.path, 'config', 'commit.gpgsign', 'false');
  git(folder.path, 'add', '--all');
  git(folder.path, 'commit', '--quiet', '--message', 'Move <b>the</b> shop to code');
  return folder;
}

async function startedIn(server: Server, folder: Folder): Promise<LspClient> {
  const client = start(server, alone);
  await client.initialize({ folder: `${folder.uri}/roles` });
  return client;
}

const choices = (client: LspClient, folder: Folder, uri?: string) =>
  client.request<EvidenceChoices>('rolewright/evidence/choices', {
    folders: [`${folder.uri}/roles`, `${folder.uri}/shop`],
    ...(uri === undefined ? {} : { uri }),
  });

const look = (client: LspClient, place: EvidenceParams) =>
  client.request<Partial<Refused>>('rolewright/evidence/look', place);

const shown = (client: LspClient, place: EvidenceParams) =>
  client.request<ViewResult>('rolewright/view', { view: { kind: 'evidence', ...place } });

const newAssessment = <R>(client: LspClient, place: EvidenceParams) =>
  client.request<R>('rolewright/assessment/new', {
    ...place,
    person: 'Ada',
    folder: `${place.repository}/shop/`,
  });

const placeIn = (folder: Folder): EvidenceParams => ({
  role: folder.uriOf('roles/DEVO.GEN.P3.role.yaml'),
  repository: folder.uri,
});

/** Resolves when all roles are known. */
async function allRead(client: LspClient): Promise<void> {
  await client.next(
    ({ method, params }) =>
      method === 'rolewright/background' && (params as { reading: boolean }).reading === false,
  );
}

describe.each(servers)('evidence from $name', (server) => {
  test('names roles and repositories to choose from', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    client.open(folder.uriOf('roles/DEVO.GEN.P4.role.yaml'), role('DEVO.GEN.P4'));
    client.open('untitled:me', 'role: DEVO.GEN.P4\n', 'assessment-yaml');
    await allRead(client);
    const { roles, active, taxonomies, repositories } = await choices(client, folder, 'untitled:me');
    expect(active).toBe(folder.uriOf('roles/DEVO.GEN.P4.role.yaml'));
    expect(roles.map(({ code, taxonomy }) => [code, taxonomy])).toEqual([
      ['DEVO.GEN.P3', 0],
      ['DEVO.GEN.P4', 0],
    ]);
    expect(taxonomies).toEqual([{ uri: folder.uriOf('roles/taxonomy.yaml') }]);
    expect(repositories).toEqual([folder.uri]);
  });

  test('is shown, and goes into a new assessment', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    expect(await look(client, place)).toEqual({});
    const { html, title, personal } = await shown(client, place);
    expect(title).toBe('Traces of your work in Git: Engineer');
    expect(html).toContain('Move &lt;b&gt;the&lt;/b&gt; shop to code');
    expect(html).toContain('What commits cannot show');
    expect(personal).toBe(true);
    const { file } = await newAssessment<NewAssessment>(client, place);
    expect(file.uri).toMatch(/\/shop\/ada\.assessment\.yaml$/);
    expect(file.text).toMatch(
      /component: infrastructure\n {4}proficiency:\n {4}evidence:\n {6}- ".*: Move <b>the<\/b> shop to code \(/,
    );
  });

  test('is of the role as it is typed', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    client.open(place.role, role('DEVO.GEN.P3').replace('Engineer', 'Cloud Engineer'));
    await look(client, place);
    expect((await shown(client, place)).title).toContain('Cloud Engineer');
  });

  test('is off until the taxonomy says otherwise, which need not be saved', async () => {
    const folder = acme(off);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    client.open(place.role, role('DEVO.GEN.P3'));
    const taxonomy = folder.uriOf('roles/taxonomy.yaml');
    const [before] = (await choices(client, folder, place.role)).taxonomies;
    expect(before).toEqual({ uri: taxonomy, refusal: expect.stringContaining('"gitEvidence: true"') });
    expect((await look(client, place)).refusal).toBe(before?.refusal);
    client.open(taxonomy, on, 'taxonomy-yaml');
    expect((await choices(client, folder, place.role)).taxonomies).toEqual([{ uri: taxonomy }]);
    expect(await look(client, place)).toEqual({});
  });

  test('is not looked for again unasked', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    const { html } = await shown(client, place);
    expect(html).toContain('What was found is not kept');
    expect(html).toContain('data-command="rolewright.gitEvidence"');
    expect((await newAssessment<Refused>(client, place)).refusal).toContain('not kept');
  });

  test('says why there is none', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    const outside = folderWith();
    const refusalFor = async (change: Partial<EvidenceParams>) =>
      (await look(client, { ...place, ...change })).refusal;
    expect(await refusalFor({ repository: outside.uri })).toContain('is in no Git repository');
    expect(await refusalFor({ repository: `${outside.uri}/none` })).toContain('"none" is no folder');
    expect(await refusalFor({ repository: 'vscode-vfs://github/a/b' })).toContain('is no folder');
    expect(await refusalFor({ role: `${folder.uri}/none.role.yaml` })).toContain('cannot be read');
    git(folder.path, 'config', '--unset', 'user.email');
    expect(await refusalFor({})).toContain('Git does not know your address');
  });

  test('ends when a person stops it, and the server goes on', async () => {
    const folder = acme(on);
    const client = await startedIn(server, folder);
    const place = placeIn(folder);
    const source = new CancellationTokenSource();
    const answer = client.request<Refused>('rolewright/evidence/look', place, source.token);
    source.cancel();
    expect((await answer).refusal).toContain('Stopped');
    expect(await look(client, place)).toEqual({});
  });
});
