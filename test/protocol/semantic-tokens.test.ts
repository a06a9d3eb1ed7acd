import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { servers, start } from '../support/servers';

const uri = 'untitled:a.role.yaml';
const text =
  'title: Engineer\ncode: DEVO.GEN.P3\nlevel: P3\nstatus: draft\ncomponents:\n  skills:\n    - Listens.\n';

async function opened(server: (typeof servers)[number]) {
  const client = start(server);
  const semanticTokens = {
    requests: { full: { delta: true }, range: true },
    tokenTypes: [],
    tokenModifiers: [],
    formats: [],
  };
  const { capabilities } = await client.initialize({ capabilities: { textDocument: { semanticTokens } } });
  client.open(uri, text);
  const ask = <R>(method: string, more: object = {}): Promise<R> =>
    client.request(`textDocument/semanticTokens/${method}`, { textDocument: { uri }, ...more });
  const legend = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  return {
    client,
    ask,
    capabilities,
    types: (data: readonly number[]) => data.filter((_, i) => i % 5 === 3).map((at) => legend[at]),
  };
}

/** The numbers after a delta, as a client works them out. */
function applied(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const result = [...data];
  for (const { start: at, deleteCount, data: inserted = [] } of [...edits].reverse())
    result.splice(at, deleteCount, ...inserted);
  return result;
}

describe.each(servers)('semantic tokens of $name', (server) => {
  test('of a whole file, then of what changed in it, and of some lines', async () => {
    const { client, ask, types, capabilities } = await opened(server);
    expect(capabilities.semanticTokensProvider).toMatchObject({ full: { delta: true }, range: true });
    const first = await ask<SemanticTokens>('full');
    expect(types(first.data)).toEqual(['namespace', 'class', 'enumMember', 'enumMember', 'keyword', 'type']);

    client.change(uri, text.replace('status: draft\n', 'status: draft\nformerCodes:\n  - DEVO.OLD.P3\n'));
    const previous = { previousResultId: first.resultId };
    const delta = await ask<SemanticTokensDelta>('full/delta', previous);
    expect(delta.edits).toHaveLength(1);
    const now = applied(first.data, delta);
    expect(types(now)).toHaveLength(9);
    expect((await ask<SemanticTokens>('full')).data).toEqual(now);

    const late = await ask<SemanticTokens>('full/delta', previous);
    expect(late.data).toEqual(now);
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    expect(types((await ask<SemanticTokens>('range', { range })).data)).toEqual(['enumMember', 'keyword']);
  });

  test('where nothing changed that has a colour, there is nothing to send', async () => {
    const { client, ask } = await opened(server);
    const { resultId } = await ask<SemanticTokens>('full');
    client.change(uri, text.replace('Listens', 'Hears'));
    const delta = await ask<SemanticTokensDelta>('full/delta', { previousResultId: resultId });
    expect(delta.edits).toEqual([]);
  });
});
