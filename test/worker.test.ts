import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionList, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import type { CardResult } from '../server/protocol/card';
import type { FindFilesParams, ReadFileParams } from '../server/protocol/files';
import type { Refused } from '../server/protocol/refused';
import type { StatusResponse } from '../server/protocol/status';
import type { RevisionsResult, ViewResult, ViewRole } from '../server/protocol/views';
import { LspClient } from './support/lsp-client';
import { built, root } from './support/servers';
import { behind } from './support/texts';
import { inWorker } from './support/worker-page';

const sample = join(root, 'examples/acme');
const folder = 'memfs:/acme';
const richest = `${folder}/devops/DEVO.GEN.P3.role.yaml`;

/** The sample as an editor without a disk has it: texts by URI. */
function sampleTexts(): Map<string, string> {
  const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  return new Map(
    files.map((file) => [
      `${folder}/${file.replaceAll('\\', '/')}`,
      readFileSync(join(sample, file), 'utf8'),
    ]),
  );
}

describe('the server in a web worker', () => {
  let browser: Browser;

  beforeAll(async () => {
    // A script of the repository without types; the path is computed so that it stays one.
    const { launchChromium } = await import(join(root, 'scripts/host/chromium.mjs'));
    browser = await launchChromium();
  }, 300_000);

  afterAll(() => browser?.close());

  async function started(texts: ReadonlyMap<string, string>, options: object = {}) {
    const client = new LspClient(await inWorker(browser, built('web/server.js')));
    onTestFinished(() => client.dispose());
    const asked: string[] = [];
    client.answer<ReadFileParams>('rolewright/readFile', ({ uri }) => {
      asked.push(uri);
      return texts.get(uri) ?? null;
    });
    client.answer<FindFilesParams>('rolewright/findFiles', (params) =>
      [...texts.keys()].filter((uri) => uri.startsWith(`${params.folder}/`)),
    );
    const { serverInfo } = await client.initialize({
      folder,
      initializationOptions: { filesThroughClient: true, ...options },
    });
    expect(serverInfo?.name).toBe('Rolewright');
    return { client, asked };
  }

  test('compares roles, and says that it has no older revisions', async () => {
    const { client } = await started(sampleTexts());
    const role = { role: richest };
    const above = { role: richest.replace('P3', 'P4') };
    const ask = (...roles: readonly ViewRole[]) =>
      client.request<ViewResult>('rolewright/view', { view: { kind: 'compare', roles } });
    expect((await ask(role, above)).html).toContain('Senior DevOps Engineer');
    expect((await ask({ ...role, revision: 'HEAD' }, role)).html).toContain('Older revisions come from Git');
    const { reason } = await client.request<RevisionsResult>('rolewright/view/revisions', { uri: richest });
    expect(reason).toContain('not there in the browser');
  });

  test('says that it has no commits to look through', async () => {
    const { client } = await started(sampleTexts());
    const place = { role: richest, repository: folder };
    const { refusal } = await client.request<Refused>('rolewright/evidence/choices', { folders: [folder] });
    expect(refusal).toContain('not there in the browser');
    expect(await client.request('rolewright/evidence/look', place)).toEqual({ refusal });
  });

  test('reads pay beside the folder through the editor, and says that there is no disk', async () => {
    const texts = sampleTexts();
    const uri = `${folder}/nursing/NURS.GEN.P1.role.yaml`;
    const pay = 'memfs:/hr/all.pay.yaml';
    texts.set(pay, 'pay:\n  - code: NURS.GEN.P1\n    range:\n      mid: 47110\n');
    const payFiles = ['../hr', '~/all.pay.yaml'];
    const { client } = await started(texts, { payFiles });
    const status = () => client.request<StatusResponse>('rolewright/status', { uri });
    while ((await status()).pay === undefined);
    expect((await status()).pay).toEqual({
      files: [pay],
      missing: [{ path: '~/all.pay.yaml', reason: 'noDisk' }],
    });
    expect((await client.request<CardResult>('rolewright/card', { uri })).html).toContain('47,110');
  });

  test('reads the taxonomy through the editor', async () => {
    const texts = sampleTexts();
    const { client, asked } = await started(texts);
    const text = texts.get(richest) ?? '';
    client.open(richest, text);
    expect((await client.problems(richest, 1)).filter(({ severity }) => severity === 1)).toEqual([]);
    const status = await client.request<StatusResponse>('rolewright/status', { uri: richest });
    expect(status).toMatchObject({ state: 'file', taxonomy: `${folder}/taxonomy.yaml`, name: 'Acme roles' });
    expect(status.files).toHaveLength(5);
    expect(asked).toContain(`${folder}/library/devops.library.yaml`);
  });

  test('completes, explains, finds problems and shows the card', async () => {
    const texts = sampleTexts();
    const { client } = await started(texts);
    const text = (texts.get(richest) ?? '').replace('code: 15-1252', 'code: regis nurs');
    client.open(richest, text);
    const position = behind(text, 'code: regis nurs');
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: richest },
      position,
    });
    expect(JSON.stringify(list)).toContain('29-1141');
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: richest },
      position: behind(text, '\nlevel: P'),
    });
    expect((hover.contents as MarkupContent).value).toContain('P3');
    const version = client.change(richest, text.replace(/^title: .*\n/m, ''));
    const problems = await client.problems(richest, version);
    expect(problems.map(({ code }) => code)).toContain('missing-required');
    const card = await client.request<CardResult>('rolewright/card', { uri: richest });
    expect(card).toMatchObject({ version, stale: false });
    expect(card.html).toContain('Restores the product during incidents');
  });

  test('knows the role of an assessment, and nothing of Git', async () => {
    const { client } = await started(sampleTexts());
    const uri = `${folder}/ada.assessment.yaml`;
    const text = 'role: DEVO.GEN.P3\ncomponents:\n  - component: nothing\n';
    client.open(uri, text, 'assessment-yaml');
    let rules: readonly unknown[] = [];
    while (!rules.includes('component-not-in-role'))
      rules = (await client.problems(uri, client.change(uri, []))).map(({ code }) => code);
    expect(rules).not.toContain('assessment-in-git');
  });

  test('serves without a folder and without a taxonomy', async () => {
    const { client } = await started(new Map());
    const uri = 'untitled:nurse.role.yaml';
    client.open(uri, 'title: Nurse\ncode: NURS.GEN.P9\nlevel: P9\n');
    expect((await client.problems(uri, 1)).map(({ code }) => code)).toContain('unknown-level');
    expect(await client.request('rolewright/status', { uri })).toMatchObject({ state: 'framework' });
  });
});
