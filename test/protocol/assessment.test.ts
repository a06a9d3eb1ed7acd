import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { KeepOutResult, NewAssessmentResult } from '../../server/protocol/assessment';
import type { PlanResult } from '../../server/protocol/plan';
import type { ViewChoices } from '../../server/protocol/views';
import { isProblemsOf, type LspClient } from '../support/lsp-client';
import { repositoryWith } from '../support/repository';
import { type Server, servers, started } from '../support/servers';
import { behind } from '../support/texts';

const files = {
  'taxonomy.yaml': 'name: Clinic\n',
  'skills.library.yaml':
    'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n    levels:\n      P2:\n        proficiency: working\n      P3:\n        proficiency: practitioner\n',
  'p2.role.yaml':
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - ref: wound-care\n',
  'p3.role.yaml':
    'title: Ward Nurse\ncode: NURS.GEN.P3\nlevel: P3\ncomponents:\n  skills:\n    - ref: wound-care\n',
};
const assessment = `role: NURS.GEN.P2
person: Ada
components:
  - component: wound-care
    proficiency: working
`;
/** An entry that the role has not: once it is reported, all roles have been read. */
const withFault = `${assessment}  - component: nothing\n`;
const file = 'ada.assessment.yaml';
const initializationOptions = { commands: ['rolewright.developmentPlan', 'rolewright.openCard'] };
const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

async function opened(
  server: Server,
  text: string,
  more: Readonly<Record<string, string>> = {},
  restricted = false,
) {
  const folder = repositoryWith({ ...files, ...more });
  const client = await started(server, {
    folder: folder.uri,
    capabilities,
    initializationOptions: { ...initializationOptions, restricted },
  });
  const uri = folder.uriOf(file);
  client.open(uri, text, 'assessment-yaml');
  const at = (piece: string) => ({ textDocument: { uri }, position: behind(text, piece) });
  return { client, folder, uri, at };
}

/** Sends the text anew until its problems are such as are wanted: roles are read, and Git is asked, in the background. */
async function problemsOnce(
  client: LspClient,
  uri: string,
  isWanted: (rules: readonly unknown[]) => boolean,
): Promise<readonly Diagnostic[]> {
  for (;;) {
    const problems = await client.problems(uri, client.change(uri, []));
    if (isWanted(problems.map(({ code }) => code))) return problems;
  }
}

describe.each(servers)('an assessment in $name', (server) => {
  test('is completed, explained and checked against its role', async () => {
    const text = assessment.replace('wound-care', 'wuond-care');
    const { client, uri, at } = await opened(server, text);
    const problems = await problemsOnce(client, uri, (rules) => rules.includes('component-not-in-role'));
    expect(problems.find(({ code }) => code === 'component-not-in-role')?.message).toContain('“wound-care”');
    const list = await client.request<CompletionList>('textDocument/completion', at('component: '));
    expect(list.items.map(({ label }) => label)).toEqual(['wound-care']);
    const hover = await client.request<Hover>('textDocument/hover', at('role: NURS'));
    expect((hover.contents as MarkupContent).value).toContain('**Nurse**');
    const [place] = await client.request<Location[]>('textDocument/definition', at('role: NURS'));
    expect(place?.uri).toContain('p2.role.yaml');
    const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(outline.map(({ name }) => name)).toEqual(['Role', 'Person', 'Components (1)']);
  });

  test('leads to a plan', async () => {
    const { client, folder, uri } = await opened(server, withFault);
    await problemsOnce(client, uri, (rules) => rules.includes('component-not-in-role'));
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses[0]?.command).toMatchObject({ command: 'rolewright.developmentPlan', arguments: [uri] });
    const plan = await client.request<PlanResult>('rolewright/plan', {
      uri,
      to: folder.uriOf('p3.role.yaml'),
    });
    expect('markdown' in plan && plan.markdown).toContain('For Ada.');
  });

  test('stands for the taxonomy of its role where it lies outside', async () => {
    const { client, folder, uri } = await opened(server, withFault);
    await problemsOnce(client, uri, (rules) => rules.includes('component-not-in-role'));
    const outside = 'file:///somewhere/private/ada.assessment.yaml';
    client.open(outside, assessment, 'assessment-yaml');
    const choices = await client.request<ViewChoices>('rolewright/view/choices', { uri: outside });
    expect(choices.uri).toBe(folder.uriOf('p2.role.yaml'));
    expect(choices.levels.map(({ id }) => id)).toEqual(['P2', 'P3']);
  });

  test('follows a rename while it is open', async () => {
    const { client, folder, uri } = await opened(server, withFault);
    await problemsOnce(client, uri, (rules) => rules.includes('component-not-in-role'));
    const library = folder.uriOf('skills.library.yaml');
    client.open(library, files['skills.library.yaml'], 'taxonomy-yaml');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: library },
      position: behind(files['skills.library.yaml'], '- id: wound'),
      newName: 'wounds',
    });
    expect(JSON.stringify(edit.changes?.[uri])).toContain('wounds');
    expect(edit.changes?.[uri]).toHaveLength(1);
  });

  test('is in no symbols and no references, and has no problems once it is closed', async () => {
    const { client, folder, uri } = await opened(server, withFault, { [file]: assessment });
    await problemsOnce(client, uri, (rules) => rules.includes('component-not-in-role'));
    const symbols = await client.request<unknown>('workspace/symbol', { query: 'wound' });
    expect(JSON.stringify(symbols)).not.toContain('assessment');
    const library = folder.uriOf('skills.library.yaml');
    client.open(library, files['skills.library.yaml'], 'taxonomy-yaml');
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: library },
      position: behind(files['skills.library.yaml'], '- id: wound'),
      context: { includeDeclaration: true },
    });
    expect(found.length).toBeGreaterThan(1);
    expect(JSON.stringify(found)).not.toContain('assessment');
    client.close(uri);
    const cleared = await client.next((message) => isProblemsOf(message, uri));
    expect(cleared.params).toMatchObject({ diagnostics: [] });
  });
});

describe('an assessment that Git keeps', () => {
  const take = (path: string) => {
    execFileSync('git', ['rm', '--cached', '--quiet', file], { cwd: path });
    writeFileSync(join(path, '.git/info/exclude'), '*.assessment.yaml\n');
  };
  const isWarned = (rules: readonly unknown[]) => rules.includes('assessment-in-git');

  test('is a warning until it is taken out, and the file saved', async () => {
    const { client, folder, uri } = await opened(servers[0], assessment, { [file]: assessment });
    await problemsOnce(client, uri, isWarned);
    take(folder.path);
    client.notify('textDocument/didSave', { textDocument: { uri } });
    await problemsOnce(client, uri, (rules) => !isWarned(rules));
  });

  test('is looked at again when the editor tells of a change in Git', async () => {
    const { client, folder, uri } = await opened(servers[0], assessment, { [file]: assessment });
    await problemsOnce(client, uri, isWarned);
    take(folder.path);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('.git/index'), type: 2 }],
    });
    await problemsOnce(client, uri, (rules) => !isWarned(rules));
  });

  test('is not known where nobody trusts the folder yet', async () => {
    const { client, folder, uri } = await opened(servers[0], withFault, { [file]: assessment }, true);
    const rules = (problems: readonly Diagnostic[]) => problems.map(({ code }) => code);
    const known = await problemsOnce(client, uri, (all) => all.includes('component-not-in-role'));
    expect(rules(known)).not.toContain('assessment-in-git');
    const made = () =>
      client.request<NewAssessmentResult>('rolewright/assessment/new', {
        role: folder.uriOf('p2.role.yaml'),
        person: 'Ada',
        folder: `${folder.uri}/`,
      });
    expect(await made()).toMatchObject({ inGit: { state: 'unknown' } });
    client.notify('rolewright/trusted', undefined);
    await problemsOnce(client, uri, isWarned);
    expect(await made()).toMatchObject({
      file: { uri: folder.uriOf('ada-2.assessment.yaml') },
      inGit: { state: 'open', shared: { uri: folder.uriOf('.gitignore'), exists: false } },
    });
  });
});

test('what keeps an assessment out, and takes it out, is told', async () => {
  const { client, folder, uri } = await opened(servers[0], assessment, { [file]: assessment });
  const keepOut = () => client.request<KeepOutResult>('rolewright/assessment/keepOut', { uri });
  expect(await keepOut()).toMatchObject({
    inGit: { state: 'open', patterns: ['*.assessment.yaml', '*.assessment.yml'] },
    takeOut: `git -C ${folder.path} rm --cached -- ${file}`,
  });
  writeFileSync(join(folder.path, '.gitignore'), '*.assessment.yaml\n');
  expect(await keepOut()).toMatchObject({ inGit: { state: 'ignored' }, takeOut: expect.any(String) });
});
