import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from '../support/lsp-client';
import { sampleFolder, servers, started } from '../support/servers';
import { behind, covered } from '../support/texts';

const capabilities: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** The sample, with one of its roles open; `edit` makes the text that is opened. */
async function sample(
  server: (typeof servers)[number],
  file: string,
  edit: (text: string) => string = (text) => text,
) {
  const folder = sampleFolder();
  const client = await started(server, { folder: folder.uri, capabilities });
  const uri = folder.uriOf(file);
  const text = edit(readFileSync(join(folder.path, file), 'utf8'));
  client.open(uri, text);
  return { client, uri, text };
}

const richest = 'devops/DEVO.GEN.P3.role.yaml';

async function offers(
  client: LspClient,
  uri: string,
  text: string,
  piece: string,
): Promise<CompletionItem[]> {
  const answer = await client.request<CompletionList | CompletionItem[]>('textDocument/completion', {
    textDocument: { uri },
    position: behind(text, piece),
  });
  return Array.isArray(answer) ? answer : answer.items;
}

async function explained(client: LspClient, uri: string, text: string, piece: string): Promise<string> {
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: behind(text, piece),
  });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe.each(servers)('features of $name on the sample', (server) => {
  test('completion of a level', async () => {
    const { client, uri, text } = await sample(server, richest, (whole) =>
      whole.replace('\nlevel: P3', '\nlevel: P'),
    );
    const items = await offers(client, uri, text, '\nlevel: P');
    const level = items.find(({ label }) => label.startsWith('P4'));
    expect(level).toBeDefined();
    const edit = level?.textEdit as TextEdit;
    const document = TextDocument.create(uri, 'role-yaml', 1, text);
    expect(TextDocument.applyEdits(document, [edit])).toContain('\nlevel: P4\n');
  });

  test('completion of an occupation by words', async () => {
    const { client, uri, text } = await sample(server, richest, (whole) =>
      whole.replace('code: 15-1252', 'code: regis nurs'),
    );
    const items = await offers(client, uri, text, 'code: regis nurs');
    expect(items.length).toBeLessThanOrEqual(50);
    const nurse = items.find((item) => JSON.stringify(item).includes('29-1141'));
    expect(nurse?.filterText).toContain('regis nurs');
    expect(nurse?.textEdit?.newText).toContain('29-1141');
  });

  test('hover of a level, with the rungs beside it', async () => {
    const { client, uri, text } = await sample(server, richest);
    const content = await explained(client, uri, text, '\nlevel: P');
    for (const rung of ['P2', 'P3', 'P4']) expect(content).toContain(rung);
  });

  test('hover of an occupation', async () => {
    const { client, uri, text } = await sample(server, richest);
    expect(await explained(client, uri, text, 'code: 15-12')).toContain('Network and Computer Systems Admin');
  });

  test('a problem and its fix', async () => {
    const { client, uri, text } = await sample(server, richest, (whole) =>
      whole.replace(/^title: .*\n/m, ''),
    );
    const problems = await client.problems(uri, 1);
    const missing = problems.find(({ code }) => code === 'missing-required');
    expect(missing?.message).toContain('title');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: missing?.range,
      context: { diagnostics: missing ? [missing] : [], only: ['quickfix'] },
    });
    const fix = actions.find(({ title }) => title.includes('title'));
    const edits = Object.values(fix?.edit?.changes ?? {}).flat();
    const changes = (fix?.edit?.documentChanges ?? []).flatMap((each) => ('edits' in each ? each.edits : []));
    const document = TextDocument.create(uri, 'role-yaml', 1, text);
    const mended = TextDocument.applyEdits(document, [...edits, ...changes] as TextEdit[]);
    expect(mended).toMatch(/^title:/m);
  });

  test('the outline names parts by their meaning', async () => {
    const { client, uri, text } = await sample(server, richest);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const names = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
    expect(names(symbols).join('\n')).toMatch(/Skills \(9\)|Skills/);
    const inside = (list: readonly DocumentSymbol[]) => {
      for (const { range, selectionRange, children = [] } of list) {
        expect(covered(text, range)).toContain(covered(text, selectionRange));
        inside(children);
      }
    };
    inside(symbols);
  });

  test('folding and selection follow the parts', async () => {
    const { client, uri, text } = await sample(server, richest);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    const lines = text.split('\n');
    expect(folds.map(({ startLine }) => lines[startLine])).toEqual(
      expect.arrayContaining(['story:', 'components:', '  skills:']),
    );
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [behind(text, 'Restores the prod')],
    });
    const chain: string[] = [];
    for (let at = selection; at; at = at.parent) chain.push(covered(text, at.range));
    expect(chain.length).toBeGreaterThan(3);
    for (const [index, outer] of chain.slice(1).entries()) expect(outer).toContain(chain[index]);
    expect(chain.at(-1)).toContain('title: DevOps Engineer');
  });

  test('the faulty file of the sample has problems, the exemplary ones have no error', async () => {
    const faulty = await sample(server, 'devops/faulty-example.role.yaml');
    expect((await faulty.client.problems(faulty.uri, 1)).length).toBeGreaterThan(10);
    const good = await sample(server, richest);
    expect((await good.client.problems(good.uri, 1)).filter(({ severity }) => severity === 1)).toEqual([]);
  });
});
