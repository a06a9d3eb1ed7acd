import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { LspClient, overStdio } from '../support/lsp-client';
import { servers, start, started } from '../support/servers';
import { nurse } from '../support/texts';

const uri = 'untitled:odd.role.yaml';
const origin = { line: 0, character: 0 };
const far = { line: 1_000_000, character: 1_000_000 };

/** Every request that has a document, at a position. */
const requests = (document: string, position: typeof origin): [string, object][] => {
  const textDocument = { uri: document };
  const range = { start: position, end: position };
  return [
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['rolewright/card', { uri: document }],
    ['rolewright/reveal', { uri: document, path: ['title'] }],
    ['rolewright/partAt', { uri: document, position }],
    ['rolewright/status', { uri: document }],
  ];
};

async function askAll(client: LspClient, document: string, position = origin): Promise<void> {
  for (const [method, params] of requests(document, position)) {
    await expect(client.request(method, params), method).resolves.toBeDefined();
  }
}

/** Faults that the server wrote to its log. */
const logged = (client: LspClient) =>
  client.received.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params);

/** Every problem lies inside the text. */
function expectInside(problems: readonly Diagnostic[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { range } of problems) {
    for (const { line, character } of [range.start, range.end]) {
      expect(line).toBeLessThan(lines.length);
      expect(character).toBeLessThanOrEqual(lines[line]?.length ?? 0);
    }
  }
}

const bomb = [
  'title: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghijk'.split('').map((name, index) => {
    const before = 'abcdefghij'[index];
    return `x-${name}: &${name} [${`*${before}, `.repeat(8)}*${before}]`;
  }),
  'summary: *k',
  'aliases: *k',
  'components: *k',
].join('\n');

const oddTexts: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \n\t\n  \r\n'],
  ['a byte-order mark', `\uFEFF${nurse}`],
  ['binary text', Array.from({ length: 4096 }, (_, at) => String.fromCharCode(at % 256)).join('')],
  ['half a surrogate pair', 'title: \ud83d\ncode: \udc69\n'],
  ['characters beyond the plane', 'title: 👩‍⚕️ Nurse\nlevel: 👩‍⚕️\n'],
  ['a list', '- a\n- b\n'],
  ['one word', 'nurse'],
  ['several documents', `${nurse}---\n${nurse}---\n`],
  ['keys twice', `${nurse}${nurse}`],
  ['a map as key', '? {a: b}\n: c\n? [d]\n: e\ntitle: x\n'],
  ['an alias to itself', 'title: &a\n  b: *a\ncomponents: &c\n  tasks: *c\n'],
  ['a merge of everything', 'x-a: &a {title: A, level: P2}\n<<: [*a, *a]\ncode: A.B.P2\n<<: *none\n'],
  ['a hostile pile of aliases', bomb],
  ['deep nesting', `title: ${'['.repeat(5000)}`],
  ['deep indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['one endless line', `title: ${'x'.repeat(500_000)}\n`],
  [
    'names from programming',
    '__proto__: 1\nconstructor: 2\ntoString: 3\ncomponents:\n  __proto__:\n    - a\n',
  ],
  ['old Macintosh line ends', nurse.replaceAll('\n', '\r')],
];

describe.each(servers)('$name', (server) => {
  test('answers about files that nobody opened', async () => {
    const client = await started(server);
    for (const unknown of [
      'file:///no/such.role.yaml',
      'untitled:x',
      'nonsense',
      '',
      'vscode-vfs://a/b.role.yaml',
    ])
      await askAll(client, unknown);
    expect(logged(client)).toEqual([]);
  });

  test('answers beyond the end of a file', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    await askAll(client, uri, far);
    expect(logged(client)).toEqual([]);
  });

  describe('one server after another odd text', () => {
    let client: LspClient;
    beforeAll(async () => {
      client = new LspClient(overStdio(process.execPath, server.args()));
      await client.initialize();
    });
    afterAll(() => client.dispose());

    test.each(oddTexts)('lives with %s', async (name, text) => {
      const odd = `untitled:${encodeURIComponent(name)}.role.yaml`;
      const before = logged(client).length;
      client.open(odd, text);
      expectInside(await client.problems(odd, 1), text);
      await askAll(client, odd);
      await askAll(client, odd, { line: 1, character: 3 });
      const sound = await client.problems(odd, client.change(odd, nurse));
      expect(sound.filter(({ severity }) => severity === 1)).toEqual([]);
      expect(logged(client).slice(before)).toEqual([]);
    });
  });

  test('lives with 50,000 lines, and says what it does not read', async () => {
    const client = await started(server);
    const long = `${nurse}${'    - Does one more thing.\n'.repeat(50_000)}`;
    client.open(uri, long);
    const problems = await client.problems(uri, 1);
    expect(problems.some(({ message }) => /lines/.test(String(message)))).toBe(true);
    expectInside(problems, long);
    await askAll(client, uri, { line: 40_000, character: 8 });
    expect((await client.problems(uri, client.change(uri, nurse))).length).toBeLessThan(problems.length + 5);
  });

  test('lives on after a request that it cannot make sense of', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    for (const params of [{}, null, { textDocument: {} }, { textDocument: { uri: 7 }, position: 'x' }]) {
      for (const [method] of requests(uri, origin))
        await client.request(method, params).catch(() => undefined);
    }
    await client.request('rolewright/none', {}).catch((error) => expect(error.code).toBe(-32601));
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'untitled:never', version: 3 },
      contentChanges: [],
    });
    client.notify('textDocument/didOpen', {});
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'nonsense', type: 9 }] });
    await askAll(client, uri);
    expect(await client.problems(uri, client.change(uri, nurse))).toBeDefined();
  });

  test('ends with 0 when it was asked to', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    await client.problems(uri, 1);
    expect(await client.stop()).toBe(0);
  });

  test('ends with 1 when it was left without a word', async () => {
    const client = await started(server);
    client.notify('exit', undefined);
    expect(await client.exited).toBe(1);
  });

  test('ends when its input ends', async () => {
    const client = start(server);
    await client.initialize();
    client.hangUp();
    expect(await client.exited).not.toBeNull();
  });
});
