import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { StatusResponse } from '../../server/protocol/status';
import { isProblemsOf } from '../support/lsp-client';
import { folderWith, servers, start } from '../support/servers';
import { behind, covered } from '../support/texts';
import { afterEdit } from '../support/workspace-edit';

const files = {
  'taxonomy.yaml': 'functions:\n  - id: DEVO\n    name: DevOps\n',
  'amounts.pay.yaml': 'pay:\n  - code: DEVO.GEN.P3\n    currency: USD\n    period: year\n',
  'DEVO.GEN.P3.role.yaml': 'title: DevOps Engineer\ncode: DEVO.GEN.P3 # ours\nlevel: P3\n',
  'old.role.yaml':
    'title: Builder\ncode: BLD.GEN.P3\nlevel: P3\nstatus: retired\nreplacedBy: "DEVO.GEN.P3"\n',
};
type File = keyof typeof files;

const rich: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: { rename: { prepareSupport: true } },
};

async function opened(server: (typeof servers)[number], file: File, capabilities = rich) {
  const folder = folderWith(files);
  const client = start(server);
  const { capabilities: can } = await client.initialize({ folder: folder.uri, capabilities });
  const uri = folder.uriOf(file);
  client.open(uri, files[file], file.endsWith('.role.yaml') ? 'role-yaml' : 'taxonomy-yaml');
  for (;;) {
    const { roles } = await client.request<StatusResponse>('rolewright/status', { uri });
    if (roles === 2) break;
  }
  const at = (piece: string) => ({ textDocument: { uri }, position: behind(files[file], piece) });
  const rename = (piece: string, newName: string) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...at(piece), newName });
  const before = new Map(Object.keys(files).map((name) => [folder.uriOf(name), files[name as File]]));
  const filesAfter = (edit: WorkspaceEdit) =>
    Object.fromEntries([...afterEdit(before, edit)].map(([of, text]) => [of.split('/').at(-1), text]));
  return { client, can, folder, uri, at, rename, filesAfter };
}

const moved = {
  'taxonomy.yaml': 'functions:\n  - id: PLAT\n    name: DevOps\n',
  'amounts.pay.yaml': files['amounts.pay.yaml'].replace('DEVO', 'PLAT'),
  'PLAT.GEN.P3.role.yaml':
    'title: DevOps Engineer\ncode: PLAT.GEN.P3 # ours\nlevel: P3\nformerCodes:\n  - DEVO.GEN.P3\n',
  'old.role.yaml': files['old.role.yaml'].replace('DEVO', 'PLAT'),
};

describe.each(servers)('renaming in $name', (server) => {
  test('the place of a code and of an id', async () => {
    const { client, at, can } = await opened(server, 'old.role.yaml');
    expect(can.renameProvider).toEqual({ prepareProvider: true });
    const { range, placeholder } = await client.request<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      at('replacedBy: "DEVO.GE'),
    );
    expect([covered(files['old.role.yaml'], range), placeholder]).toEqual(['DEVO.GEN.P3', 'DEVO.GEN.P3']);
  });

  test('why there is nothing to rename, as a message', async () => {
    const { client, at, rename } = await opened(server, 'old.role.yaml');
    await expect(client.request('textDocument/prepareRename', at('title: B'))).rejects.toThrow(
      'There is nothing to rename here',
    );
    await expect(client.request('textDocument/prepareRename', at('level: P'))).rejects.toThrow(
      'Copy Built-in Levels',
    );
    await expect(rename('code: BLD', 'DEVO.GEN.P3')).rejects.toThrow('DEVO.GEN.P3.role.yaml already');
  });

  test('a function, in files that nobody opened, pay among them', async () => {
    const { rename, filesAfter, uri } = await opened(server, 'taxonomy.yaml');
    const edit = await rename('id: DEVO', 'PLAT');
    expect(filesAfter(edit)).toEqual(moved);
    const changes = edit.documentChanges ?? [];
    expect(changes).toContainEqual(expect.objectContaining({ textDocument: { uri, version: 1 } }));
    expect(Object.keys(edit.changeAnnotations ?? {}).sort()).toEqual(['files', 'pay', 'role', 'taxonomy']);
  });

  test('in files that begin with a byte order mark, which editors do not count', async () => {
    const { client, folder, rename } = await opened(server, 'taxonomy.yaml');
    folder.write('marked.role.yaml', '\ufeffcode: DEVO.GEN.P5\nlevel: P5\n');
    const uri = folder.uriOf('marked.role.yaml');
    const problems = client.next((message) => isProblemsOf(message, uri));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await problems;
    const { documentChanges = [] } = await rename('id: DEVO', 'PLAT');
    const changed = documentChanges.filter((each) => 'edits' in each && each.textDocument.uri === uri);
    const shown = new Map([[uri, 'code: DEVO.GEN.P5\nlevel: P5\n']]);
    expect(afterEdit(shown, { documentChanges: changed }).get(uri)).toBe(
      'code: PLAT.GEN.P5\nlevel: P5\nformerCodes:\n  - DEVO.GEN.P5\n',
    );
  });

  test('with text that is not saved yet', async () => {
    const { client, folder, rename } = await opened(server, 'taxonomy.yaml');
    const other = folder.uriOf('old.role.yaml');
    client.open(other, '# first\ncode: DEVO.OLD.P3\n');
    const { documentChanges = [] } = await rename('id: DEVO', 'PLAT');
    const change = documentChanges.find((each) => 'edits' in each && each.textDocument.uri === other);
    expect(change).toMatchObject({ textDocument: { version: 1 } });
    const edited = afterEdit(new Map([[other, '# first\ncode: DEVO.OLD.P3\n']]), {
      documentChanges: change ? [change] : [],
    });
    expect(edited.get(other)).toBe('# first\ncode: PLAT.OLD.P3\nformerCodes:\n  - DEVO.OLD.P3\n');
    expect(readFileSync(new URL(other), 'utf8')).toBe(files['old.role.yaml']);
  });

  test('for a client that knows only texts', async () => {
    const { can, rename, filesAfter } = await opened(server, 'taxonomy.yaml', {});
    expect(can.renameProvider).toBe(true);
    const edit = await rename('id: DEVO', 'PLAT');
    const { 'PLAT.GEN.P3.role.yaml': text, ...others } = moved;
    expect(Object.keys(edit)).toEqual(['changes']);
    expect(filesAfter(edit)).toEqual({ ...others, 'DEVO.GEN.P3.role.yaml': text });
  });
});
