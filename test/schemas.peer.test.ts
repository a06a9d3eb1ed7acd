import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server/out/src/index.js';
import type { FileKind } from '../server/model/file-kind';
import { good } from './schemas.good';

let count = 0;

/** The schema as the only thing that another YAML extension has of us; the network is out of reach. */
function elsewhere(kind: FileKind, text: string) {
  const path = new URL(`../schemas/${kind}.schema.json`, import.meta.url);
  const service = getLanguageService({
    schemaRequestService: async (uri) => Promise.reject(new Error(`asked for ${uri}`)),
    workspaceContext: { resolveRelativePath: (relative) => relative },
    clientCapabilities: {},
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    format: false,
    isKubernetes: false,
    schemas: [
      { uri: `file:///${kind}`, fileMatch: ['*.yaml'], schema: JSON.parse(readFileSync(path, 'utf8')) },
    ],
  });
  const offset = text.indexOf('|');
  const document = TextDocument.create(`file:///${++count}.yaml`, 'yaml', count, text.replace('|', ''));
  return { service, document, position: document.positionAt(Math.max(offset, 0)) };
}

async function problems(kind: FileKind, text: string): Promise<string[]> {
  const { service, document } = elsewhere(kind, text);
  return (await service.doValidation(document, false)).map(({ message }) => String(message));
}

async function offers(kind: FileKind, text: string): Promise<string[]> {
  const { service, document, position } = elsewhere(kind, text);
  return (await service.doComplete(document, position, false)).items.map(({ label }) => label);
}

describe('in another YAML extension', () => {
  test.each(good)('$name shows no problem', async ({ kind, text }) => {
    expect(await problems(kind, text)).toEqual([]);
  });

  test('faults show once and in plain words', async () => {
    const text =
      'title: N\ncode: NURS\nlevel: P1\ncomponents:\n  skills:\n    - statement: x\n      nede: a\n';
    expect(await problems('role', text)).toEqual([
      'A code has three parts of letters and digits with dots between, such as DEVO.GEN.P3.',
      'Property nede is not allowed.',
    ]);
  });

  test('keys and words are offered', async () => {
    expect(await offers('role', 'components:\n  skills:\n    - |')).toEqual(
      expect.arrayContaining(['statement', 'ref', 'id']),
    );
    expect(await offers('role', 'status: |')).toEqual([
      'draft',
      'review',
      'approved',
      'deprecated',
      'retired',
    ]);
  });

  test('a key is explained', async () => {
    const { service, document, position } = elsewhere('role', 'sta|tus: draft');
    expect(JSON.stringify(await service.doHover(document, position))).toContain('How far the role has come');
  });
});
