import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  MarkupContent,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BuiltInLevels, CopyLevelsResult } from '../../server/protocol/levels';
import type { StatusResponse } from '../../server/protocol/status';
import type { LspClient } from '../support/lsp-client';
import { folderWith, servers, started } from '../support/servers';
import { behind, covered, nurse } from '../support/texts';

const capabilities: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

const taxonomy = `# Ours.
name: Clinic
levels:
  - id: P3
    name: Middle
    track: Q
functions:
  - id: NURS
    name: Nursing
`;
const item = (statement: string) =>
  `library:\n  - id: wound-care\n    type: skill\n    statement: ${statement}\n`;

async function opened(server: (typeof servers)[number], file: string, files: Record<string, string>) {
  const folder = folderWith({ 'ward/nurse.role.yaml': nurse, ...files });
  const client = await started(server, { folder: folder.uri, capabilities });
  const uri = folder.uriOf(file);
  const text = files[file] ?? '';
  client.open(uri, text, 'taxonomy-yaml');
  return { client, folder, uri, text };
}

/** Sends the text anew until the problems of the file are such as are wanted: the folder is read in the background. */
async function problemsWith(client: LspClient, uri: string, rule: string): Promise<readonly Diagnostic[]> {
  for (;;) {
    const problems = await client.problems(uri, client.change(uri, []));
    if (problems.some(({ code }) => code === rule)) return problems;
  }
}

describe.each(servers)('a taxonomy.yaml in $name', (server) => {
  test('knows the library where a level gives an item of it', async () => {
    const given = 'levels:\n  - id: P3\n    components:\n      skills:\n        - ref: wound-care\n';
    const files = { 'taxonomy.yaml': given, 'all.library.yaml': item('Cares for wounds.') };
    const { client, folder, uri, text } = await opened(server, 'taxonomy.yaml', files);
    while ((await client.request<StatusResponse>('rolewright/status', { uri })).libraryItems === 0);
    const at = { textDocument: { uri }, position: behind(text, 'ref: wound') };
    const library = folder.uriOf('all.library.yaml');
    const [definition] = await client.request<{ uri?: string; targetUri?: string }[]>(
      'textDocument/definition',
      at,
    );
    expect(definition?.uri ?? definition?.targetUri).toBe(library);
    expect(JSON.stringify(await client.request('textDocument/hover', at))).toContain('Cares for wounds.');
    const { items } = await client.request<CompletionList>('textDocument/completion', at);
    expect(items.map(({ label }) => label)).toContain('wound-care');
    const start = behind(text, 'wound-care');
    // It is offered once all roles have been read, to a client that asks for the edit at once.
    let actions: CodeAction[] = [];
    while (actions.length === 0)
      actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [], only: ['refactor.inline'] },
      });
    expect(JSON.stringify(actions[0]?.edit)).toContain('statement: Cares for wounds.');
  });

  test('has problems with fixes', async () => {
    const { client, uri, text } = await opened(server, 'taxonomy.yaml', { 'taxonomy.yaml': taxonomy });
    const [problem] = await problemsWith(client, uri, 'unknown-id');
    if (!problem) throw new Error('no problem');
    expect(problem).toMatchObject({ code: 'unknown-id', severity: 1 });
    expect(covered(text, problem.range)).toBe('Q');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: problem.range,
      context: { diagnostics: [problem] },
    });
    const declare = actions.find(({ title }) => title.startsWith('Declare'));
    const [change] = (declare?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const edits = (change?.edits ?? []) as { range: Diagnostic['range']; newText: string }[];
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits)).toContain(
      'tracks:\n  - id: Q\n    name: Q\n',
    );
  });

  test('is completed, explained and outlined', async () => {
    const { client, uri, text } = await opened(server, 'taxonomy.yaml', { 'taxonomy.yaml': taxonomy });
    const at = { textDocument: { uri }, position: behind(text, 'track: ') };
    const { items } = await client.request<CompletionList>('textDocument/completion', at);
    expect(items.map(({ label }) => label)).toEqual(['S', 'P', 'M', 'E']);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: behind(text, 'id: P'),
    });
    expect((hover.contents as MarkupContent).value).toContain('Changes the built-in P3');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['Name', 'Levels (1)', 'Functions (1)']);
    expect(symbols[1]?.children?.map(({ name }) => name)).toEqual(['P3 Middle']);
  });

  test('takes built-in levels over, once each', async () => {
    const { client, folder, uri, text } = await opened(server, 'taxonomy.yaml', {
      'taxonomy.yaml': taxonomy,
    });
    const known = await client.request<BuiltInLevels>('rolewright/builtInLevels', {
      uri: folder.uriOf('ward/nurse.role.yaml'),
    });
    expect(known.taxonomy).toBe(uri);
    expect(known.levels).toHaveLength(19);
    const copy = (levels?: string[]) =>
      client.request<CopyLevelsResult>('rolewright/copyLevels', { uri, ...(levels ? { levels } : {}) });
    const one = await copy(['P4']);
    expect(one).toMatchObject({ version: 1, copied: ['P4'] });
    const document = TextDocument.create(uri, '', 1, text);
    const changed = TextDocument.applyEdits(document, [...one.edits] as never);
    expect(changed).toContain('    track: Q\n  - id: P4\n    name: ');
    client.change(uri, changed);
    expect(await copy(['P4'])).toMatchObject({ edits: [], copied: [] });
    expect((await copy()).copied).toHaveLength(18);
  });
});

describe.each(servers)('a library in $name', (server) => {
  test('shows where an id is defined first', async () => {
    const files = {
      'taxonomy.yaml': 'name: Clinic\nlanguage: en\nformat: 1\n',
      'a.library.yaml': item('Dresses wounds.'),
      'b.library.yaml': item('Looks after wounds.'),
    };
    const { client, folder, uri, text } = await opened(server, 'b.library.yaml', files);
    const problems = await problemsWith(client, uri, 'duplicate-id');
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
    const [problem] = problems;
    expect(problem && covered(text, problem.range)).toBe('wound-care');
    const [related] = problem?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(folder.uriOf('a.library.yaml'));
    expect(related && covered(files['a.library.yaml'], related.location.range)).toBe('wound-care');
  });
});
