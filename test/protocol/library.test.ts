import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CodeActionTriggerKind } from 'vscode-languageserver-protocol';
import type { StatusResponse } from '../../server/protocol/status';
import { folderWith, servers, start } from '../support/servers';
import { behind } from '../support/texts';
import { afterEdit } from '../support/workspace-edit';

const role = (code: string, skills: string): string =>
  `title: Engineer\ncode: ${code}\nlevel: P3\ncomponents:\n  skills:\n${skills}`;
const files = {
  'taxonomy.yaml': 'format: 1\n',
  'a.role.yaml': role('DEVO.GEN.P3', '    - Writes runbooks. # often\n'),
  'b.role.yaml': role('DEVO.SEC.P3', '    - writes runbooks\n'),
};

const rich: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    codeAction: {
      dataSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
    },
  },
};

async function opened(server: (typeof servers)[number], capabilities = rich) {
  const folder = folderWith(files);
  const client = start(server);
  const initializationOptions = { commands: ['rolewright.renameAt'] };
  const { capabilities: can } = await client.initialize({
    folder: folder.uri,
    capabilities,
    initializationOptions,
  });
  const uri = folder.uriOf('a.role.yaml');
  client.open(uri, files['a.role.yaml']);
  for (;;) {
    const { roles } = await client.request<StatusResponse>('rolewright/status', { uri });
    if (roles === 2) break;
  }
  const position = behind(files['a.role.yaml'], 'Writes ');
  const actions = (context: Partial<CodeActionContext> = { only: ['refactor'] }): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...context },
    });
  const before = new Map(Object.entries(files).map(([name, text]) => [folder.uriOf(name), text]));
  const filesAfter = ({ edit = {} }: CodeAction): Record<string, string> =>
    Object.fromEntries([...afterEdit(before, edit)].map(([of, text]) => [of.split('/').at(-1) ?? '', text]));
  return { client, can, uri, actions, filesAfter };
}

const extracted = {
  ...files,
  'shared.library.yaml':
    'library:\n  - id: writes-runbooks\n    type: skill\n    statement: Writes runbooks.\n',
  'a.role.yaml': role('DEVO.GEN.P3', '    - ref: writes-runbooks # often\n'),
};
const everywhere = { ...extracted, 'b.role.yaml': role('DEVO.SEC.P3', '    - ref: writes-runbooks\n') };

describe.each(servers)('the library in $name', (server) => {
  test('an extraction is computed when it is chosen, makes a file and has the item named', async () => {
    const { client, actions, filesAfter, uri } = await opened(server);
    const [alone, all] = await actions();
    expect(alone).toMatchObject({
      title: 'Extract into a new library, shared.library.yaml',
      kind: 'refactor.extract',
      command: { command: 'rolewright.renameAt', arguments: [uri, { line: 5, character: 11 }] },
    });
    expect(alone?.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', alone);
    expect(filesAfter(resolved)).toEqual(extracted);
    expect(resolved.edit?.changeAnnotations).toEqual({
      all: { label: 'Extract “writes-runbooks” into the library', needsConfirmation: false },
    });
    expect(all?.kind).toBe('refactor.rewrite.reference');
    expect(filesAfter(await client.request<CodeAction>('codeAction/resolve', all))).toEqual(everywhere);
  });

  test('only what was asked for, and nothing that looks at all roles while somebody types', async () => {
    const { actions, can } = await opened(server);
    expect(can.codeActionProvider).toMatchObject({ resolveProvider: true });
    const titles = async (context: Partial<CodeActionContext>) =>
      (await actions(context)).filter(({ kind }) => kind?.startsWith('refactor')).map(({ kind }) => kind);
    expect(await titles({ only: ['refactor.rewrite'] })).toEqual(['refactor.rewrite.reference']);
    expect(await titles({ only: ['refactor.inline'] })).toEqual([]);
    expect(await titles({ only: ['quickfix'] })).toEqual([]);
    expect(await titles({ triggerKind: CodeActionTriggerKind.Automatic })).toEqual(['refactor.extract']);
    expect(await titles({ triggerKind: CodeActionTriggerKind.Invoked })).toHaveLength(2);
  });

  test('an action for a text that has changed meanwhile does nothing', async () => {
    const { client, actions, uri } = await opened(server);
    const [alone] = await actions();
    client.change(uri, `# new\n${files['a.role.yaml']}`);
    const resolved = await client.request<CodeAction>('codeAction/resolve', alone);
    expect(resolved.edit).toBeUndefined();
    expect(resolved.disabled?.reason).toContain('changed meanwhile');
  });

  test('a client that knows only texts gets the edit at once, into taxonomy.yaml', async () => {
    const { actions, filesAfter } = await opened(server, {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    });
    const [alone] = await actions();
    expect(alone?.title).toBe('Extract into taxonomy.yaml');
    const { 'shared.library.yaml': library, ...others } = extracted;
    expect(filesAfter(alone as CodeAction)).toEqual({ ...others, 'taxonomy.yaml': `format: 1\n${library}` });
  });

  test('what points to a file or folder follows it when it is renamed in the editor', async () => {
    const taxonomy = 'classificationSystems:\n  - id: isco-08\n    file: codes/isco08.tsv\n';
    const folder = folderWith({ ...files, 'taxonomy.yaml': taxonomy, 'codes/isco08.tsv': 'code\ttitle\n' });
    const client = start(server);
    const workspace = { ...rich.workspace, fileOperations: { willRename: true } };
    const { capabilities } = await client.initialize({ folder: folder.uri, capabilities: { workspace } });
    expect(capabilities.workspace?.fileOperations?.willRename?.filters).toHaveLength(1);
    client.open(folder.uriOf('a.role.yaml'), files['a.role.yaml']);
    const renamed = (from: string, to: string): Promise<WorkspaceEdit | null> =>
      client.request('workspace/willRenameFiles', {
        files: [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }],
      });
    expect((await renamed('codes', 'tables'))?.documentChanges).toMatchObject([
      {
        textDocument: { uri: folder.uriOf('taxonomy.yaml'), version: null },
        edits: [{ newText: 'tables/isco08.tsv' }],
      },
    ]);
    expect(await renamed('a.role.yaml', 'DEVO.GEN.P4.role.yaml')).toBeNull();
  });

  test('what changes all roles waits until they have been read, without asking to try again', async () => {
    const folder = 'memfs:/clinic';
    const texts = new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
    const client = start(server);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    client.answer('rolewright/findFiles', () => [...texts.keys()]);
    client.answer('rolewright/readFile', async ({ uri: asked }: { uri: string }) => {
      if (asked.endsWith('b.role.yaml')) await gate;
      return texts.get(asked) ?? null;
    });
    const initializationOptions = { filesThroughClient: true };
    await client.initialize({ folder, capabilities: rich, initializationOptions });
    const uri = `${folder}/a.role.yaml`;
    client.open(uri, files['a.role.yaml']);
    await client.problems(uri, 1);
    const position = behind(files['a.role.yaml'], 'Writes ');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor'] },
    });
    const all = actions.find(({ title }) => title.includes('in all roles that say the same'));
    const resolving = client.request<CodeAction>('codeAction/resolve', all);
    await client.request('textDocument/hover', { textDocument: { uri }, position });
    letGo();
    const { edit = {} } = await resolving;
    const after = afterEdit(texts, edit);
    expect(after.get(`${folder}/b.role.yaml`)).toBe(everywhere['b.role.yaml']);
    expect(client.received.some(({ method }) => method === 'window/showMessage')).toBe(false);
  });
});
