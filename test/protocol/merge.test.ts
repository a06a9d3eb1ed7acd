import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Location,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { MergeChoices, MergeQuestions, MergeResult } from '../../server/protocol/merge';
import type { Refused } from '../../server/protocol/refused';
import { decisions, merged, world } from '../support/merging-world';
import { folderWith, servers, start } from '../support/servers';
import { afterEdit } from '../support/workspace-edit';

const rich: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

async function opened(
  server: (typeof servers)[number],
  texts: Readonly<Record<string, string>> = world,
  capabilities = rich,
) {
  const folder = folderWith(texts);
  const client = start(server);
  await client.initialize({ folder: folder.uri, capabilities });
  const params = { uri: folder.uriOf('taxonomy.yaml'), from: 'DEVO', into: 'SREN' };
  const before = new Map(Object.keys(texts).map((name) => [folder.uriOf(name), texts[name] ?? '']));
  const filesAfter = (edit: object) =>
    Object.fromEntries(
      [...afterEdit(before, edit as WorkspaceEdit)].map(([of, text]) => [
        of.slice(folder.uri.length + 1),
        text,
      ]),
    );
  return { client, folder, params, filesAfter };
}

describe.each(servers)('merging functions in $name', (server) => {
  test('DEVO with P2, P3, P4 and SREN with P3, P4, P5: two questions, and every old code resolves', async () => {
    const { client, folder, params, filesAfter } = await opened(server);
    const questions = await client.request<MergeQuestions>('rolewright/mergeQuestions', params);
    expect(questions.collisions).toMatchObject([
      {
        key: 'DEVO.GEN.P3 global',
        merged: { code: 'DEVO.GEN.P3', file: 'DEVO.GEN.P3.role.yaml', title: 'DevOps Engineer' },
        target: { code: 'SREN.GEN.P3', file: 'SREN.GEN.P3.role.yaml' },
        freeFocuses: ['SEC', 'OPS'],
        canKeepBoth: true,
      },
      { key: 'DEVO.GEN.P4 global', merged: { status: 'deprecated' }, target: { code: 'SREN.GEN.P4' } },
    ]);
    expect(questions.collisions).toHaveLength(2);

    const { edit, notes } = await client.request<MergeResult>('rolewright/merge', { ...params, decisions });
    const after = filesAfter(edit);
    expect(after).toEqual(merged);
    expect(notes).toHaveLength(8);
    const { changeAnnotations = {} } = edit as WorkspaceEdit;
    expect(Object.keys(changeAnnotations).sort()).toEqual(['files', 'pay', 'removed', 'role', 'taxonomy']);

    for (const name of Object.keys(world)) folder.remove(name);
    for (const [name, text] of Object.entries(after)) folder.write(name, text);
    const again = start(server);
    await again.initialize({ folder: folder.uri, capabilities: rich });
    const { functions } = await again.request<MergeChoices>('rolewright/mergeChoices', params);
    expect(functions.map(({ id, roles }) => [id, roles])).toEqual([
      ['SREN', 6],
      ['SALE', 0],
      ['BLD', 1],
    ]);
    const leadsTo = async (code: string) => {
      const found = await again.request<{ location: { uri: string } }[]>('workspace/symbol', { query: code });
      return found[0]?.location.uri.slice(folder.uri.length + 1);
    };
    expect(await leadsTo('DEVO.GEN.P2')).toBe('devops/SREN.GEN.P2.role.yaml');
    expect(await leadsTo('DEVO.GEN.P3')).toBe('sre/SREN.GEN.P3.role.yaml');
    expect(await leadsTo('DEVO.GEN.P4')).toBe('devops/fourth.role.yaml');
    expect(await leadsTo('BLD.GEN.P3')).toBe('sre/SREN.GEN.P3.role.yaml');
    expect(await leadsTo('OPER.GEN.P4')).toBe('sre/SREN.GEN.P4.role.yaml');

    const codes = Object.values(world).flatMap((text) => text.match(/[A-Z]+\.[A-Z]+\.P\d/g) ?? []);
    const asking = folder.uriOf('asking.role.yaml');
    for (const code of new Set(codes)) {
      again.open(asking, `replacedBy: ${code}\n`);
      const at = { textDocument: { uri: asking }, position: { line: 0, character: 14 } };
      const found = await again.request<Location[]>('textDocument/definition', at);
      expect([code, found.length]).toEqual([code, 1]);
      again.close(asking);
    }
  });

  test('a question names the region of a role only where it is not that of the taxonomy', async () => {
    const role = (code: string, region = '') => `title: A\ncode: ${code}\nlevel: P3\n${region}`;
    const { client, params } = await opened(server, {
      'taxonomy.yaml': 'region: us\nfunctions:\n  - id: DEVO\n  - id: SREN\n',
      'a.role.yaml': role('DEVO.GEN.P3'),
      'a.de.role.yaml': role('DEVO.GEN.P3', 'region: de\n'),
      'b.role.yaml': role('SREN.GEN.P3', 'region: us\n'),
      'b.de.role.yaml': role('SREN.GEN.P3', 'region: de\n'),
    });
    const { collisions } = await client.request<MergeQuestions>('rolewright/mergeQuestions', params);
    expect(collisions.map(({ region }) => region)).toEqual([undefined, 'de']);
  });

  test('choices come in the words of the taxonomy, and as soon as all roles were read', async () => {
    const { client, params } = await opened(server);
    const choices = await client.request<MergeChoices>('rolewright/mergeChoices', params);
    expect(choices).toMatchObject({ label: 'function', focusLabel: 'focus' });
    expect(choices.functions).toEqual([
      { id: 'DEVO', name: 'DevOps', roles: 4, canStay: true },
      { id: 'SREN', name: 'Site reliability', roles: 3, canStay: true },
      { id: 'SALE', name: 'Sales', roles: 0, canStay: true },
      { id: 'BLD', name: 'BLD', roles: 1, canStay: false },
    ]);
  });

  test('edits what is not saved yet, and assessments that are open', async () => {
    const { client, folder, params } = await opened(server);
    const assessment = folder.uriOf('me.assessment.yaml');
    client.open(assessment, 'role: DEVO.GEN.P3 # mine\n', 'assessment-yaml');
    const unsaved = folder.uriOf('devops/DEVO.GEN.P2.role.yaml');
    client.open(unsaved, '# new\ncode: DEVO.GEN.P1\nlevel: P1\n');
    const { edit } = await client.request<MergeResult>('rolewright/merge', { ...params, decisions });
    const { documentChanges = [] } = edit as WorkspaceEdit;
    const texts = documentChanges.flatMap((each) => ('edits' in each ? [each] : []));
    const of = (uri: string) => texts.find(({ textDocument }) => textDocument.uri === uri);
    expect(of(assessment)).toMatchObject({ textDocument: { version: 1 }, edits: [{ newText: 'SREN' }] });
    expect(of(unsaved)).toMatchObject({ textDocument: { version: 1 } });
    expect(of(unsaved)?.edits.map((each) => ('newText' in each ? each.newText : ''))).toEqual([
      'SREN',
      '\nformerCodes:\n  - DEVO.GEN.P1',
    ]);
  });

  test('waits until all roles were read, and no longer than a person wants to', async () => {
    const roles = Array.from({ length: 400 }, (_, i) => [
      `r${i}.role.yaml`,
      `title: R\ncode: DEVO.F${i}.P1\nlevel: P1\n`,
    ]);
    const { client, params } = await opened(server, { ...world, ...Object.fromEntries(roles) });
    const stop = new CancellationTokenSource();
    const stopped = client.request<Refused>('rolewright/mergeChoices', params, stop.token);
    stop.cancel();
    const { functions } = await client.request<MergeChoices>('rolewright/mergeChoices', params);
    expect(functions[0]).toMatchObject({ id: 'DEVO', roles: 404 });
    expect((await stopped).refusal).toBe('Nothing was changed.');
  });

  test('says why there is nothing to merge', async () => {
    const { client, params } = await opened(server);
    const ask = (method: string, more: object) => client.request<Refused>(method, { ...params, ...more });
    expect((await ask('rolewright/mergeQuestions', { into: 'DEVO' })).refusal).toContain('two different');
    expect((await ask('rolewright/merge', { decisions: [] })).refusal).toContain('start again');
    const alone = await opened(server, { 'a.role.yaml': 'title: A\ncode: A.B.P1\nlevel: P1\n' });
    const { refusal } = await alone.client.request<Refused>('rolewright/mergeChoices', alone.params);
    expect(refusal).toContain('not two');
  });

  test('a client that cannot remove files is told so', async () => {
    const { client, params } = await opened(server, world, {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } },
    });
    const { refusal } = await client.request<Refused>('rolewright/merge', { ...params, decisions });
    expect(refusal).toContain('cannot remove files');
  });
});
