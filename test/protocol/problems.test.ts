import { describe, expect, test } from 'vitest';
import type { CompletionList, Diagnostic } from 'vscode-languageserver-protocol';
import { isProblemsOf, type LspClient } from '../support/lsp-client';
import { folderWith, servers, started } from '../support/servers';
import { behind, covered, nurse } from '../support/texts';

const uri = 'untitled:nurse.role.yaml';
const rulesOf = (problems: readonly Diagnostic[]) => problems.map(({ code }) => String(code));
const countOf = (client: LspClient, version: number) =>
  client.publications(uri).filter((each) => each.version === version).length;

describe.each(servers)('problems from $name', (server) => {
  test('name the rule, the place and the severity', async () => {
    const client = await started(server);
    const text = nurse.replace('level: P2', 'level: P3');
    client.open(uri, text);
    const problems = await client.problems(uri, 1);
    const mismatch = problems.find(({ code }) => code === 'level-mismatch');
    expect(mismatch).toMatchObject({ severity: 1, source: expect.stringMatching(/rolewright/i) });
    expect(mismatch && covered(text, mismatch.range)).toMatch(/P[23]/);
  });

  test('come once for each version, also when they are the same', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    await client.problems(uri, 1);
    const position = behind(nurse, 'title: Registered Nurse');
    const changes = [{ range: { start: position, end: position }, text: 's' }];
    const second = await client.problems(uri, client.change(uri, changes));
    const third = await client.problems(uri, client.change(uri, nurse));
    const fourth = await client.problems(uri, client.change(uri, nurse));
    expect(fourth).toEqual(third);
    expect(rulesOf(second)).toEqual(rulesOf(third));
    await client.problems(uri, client.change(uri, nurse));
    expect([2, 3, 4, 5].map((version) => countOf(client, version))).toEqual([1, 1, 1, 1]);
  });

  test.each([
    'git:/acme/nurse.role.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
    'vscode-bulkeditpreview-editor://1/acme/nurse.role.yaml?file%3A%2F%2F%2Facme%2Fnurse.role.yaml',
    'vscode-bulkeditpreview-editor://1/acme/all.library.yaml?file%3A%2F%2F%2Facme%2Fall.library.yaml',
    'vscode-local-history:/acme/nurse.role.yaml',
  ])('never come for a copy that the editor shows for a while: %s', async (copy) => {
    const client = await started(server);
    const isLibrary = copy.endsWith('.library.yaml');
    const text = isLibrary ? 'library: 7\n' : nurse.replace('level: P2', 'level: P3');
    client.open(copy, text, isLibrary ? 'taxonomy-yaml' : 'role-yaml');
    const symbols = { textDocument: { uri: copy } };
    expect(await client.request('textDocument/documentSymbol', symbols)).not.toHaveLength(0);
    // Open files are looked at in their order, so that the copy has had its turn.
    client.open(uri, nurse);
    await client.problems(uri, 1);
    client.close(copy);
    await client.problems(uri, client.change(uri, nurse));
    expect(client.publications(copy)).toEqual([]);
  });

  test('come for files of a virtual workspace', async () => {
    const client = await started(server, { folder: 'memfs://acme/roles' });
    const file = 'memfs://acme/other/nurse.role.yaml';
    client.open(file, nurse.replace('level: P2', 'level: P3'));
    expect(rulesOf(await client.problems(file, 1))).toContain('level-mismatch');
  });

  test('never go back to an older version when many keys come at once', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    client.together(() => {
      for (let key = 0; key < 25; key++)
        client.change(uri, nurse.replace('Registered', `Registered${'x'.repeat(key)}`));
    });
    await client.problems(uri, 26);
    const versions = client.publications(uri).map(({ version }) => version ?? 0);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(countOf(client, 26)).toBe(1);
  });

  test('come after the answers to what was asked with the same key', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    await client.problems(uri, 1);
    const late: number[] = [];
    for (let key = 0; key < 10; key++) {
      const text = nurse.replace('status: draft', `status: ${'dr'.slice(0, 1 + (key % 2))}`);
      const position = behind(text, key % 2 ? 'status: dr' : 'status: d');
      let version = 0;
      let answer: Promise<CompletionList> | undefined;
      client.together(() => {
        version = client.change(uri, text);
        answer = client.request('textDocument/completion', { textDocument: { uri }, position });
      });
      const result = await answer;
      await client.problems(uri, version);
      const answered = client.received.findIndex((message) => message.result === result);
      const told = client.received.findIndex((message) => isProblemsOf(message, uri, version));
      expect(answered).toBeGreaterThan(-1);
      if (told < answered) late.push(version);
    }
    expect(late).toEqual([]);
  });

  test('leave with the file', async () => {
    const client = await started(server);
    client.open(uri, 'title: Nurse\n');
    expect(await client.problems(uri, 1)).not.toEqual([]);
    const next = client.next((message) => isProblemsOf(message, uri));
    client.close(uri);
    expect((await next).params).toEqual({ uri, diagnostics: [] });
  });

  test('are those of the open text, not of the disk', async () => {
    const folder = folderWith({ 'a.role.yaml': nurse });
    const client = await started(server, { folder: folder.uri });
    client.open(folder.uriOf('a.role.yaml'), nurse.replace('level: P2', 'level: P3'));
    expect(rulesOf(await client.problems(folder.uriOf('a.role.yaml'), 1))).toContain('level-mismatch');
  });

  test('are the same with Windows line ends', async () => {
    const client = await started(server);
    const faulty = nurse.replace('level: P2', 'level: P3').replace('prevalence: core', 'prevalenc: core');
    client.open(uri, faulty);
    const other = 'untitled:windows.role.yaml';
    client.open(other, faulty.replaceAll('\n', '\r\n'));
    const places = (problems: readonly Diagnostic[]) => problems.map(({ code, range }) => ({ code, range }));
    const problems = await client.problems(uri, 1);
    expect(rulesOf(problems)).toEqual(expect.arrayContaining(['level-mismatch', 'unknown-key']));
    expect(places(await client.problems(other, 1))).toEqual(places(problems));
  });
});
