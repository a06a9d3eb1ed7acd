import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  InlayHint,
  Location,
  LocationLink,
  SymbolInformation,
  TypeHierarchyItem,
} from 'vscode-languageserver-protocol';
import type { NeighbourRoleResult } from '../../server/protocol/navigation';
import type { StatusResponse } from '../../server/protocol/status';
import type { LspClient } from '../support/lsp-client';
import { root, sampleFolder, servers, start } from '../support/servers';
import { behind, covered } from '../support/texts';

const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: { definition: { linkSupport: true } },
};
const commands = [
  'rolewright.openCard',
  'rolewright.showReferences',
  'rolewright.nextLevelUp',
  'rolewright.nextLevelDown',
];
const richest = 'devops/DEVO.GEN.P3.role.yaml';

const rolesOfSample = readdirSync(join(root, 'examples/acme'), { recursive: true }).filter((file) =>
  String(file).endsWith('.role.yaml'),
).length;

/** The sample with all its roles read, and one of its files open; `edit` makes the text that is opened. */
async function sample(
  server: (typeof servers)[number],
  file = richest,
  edit: (text: string) => string = (text) => text,
) {
  const folder = sampleFolder();
  const client = start(server);
  client.answer('workspace/inlayHint/refresh', () => null);
  await client.initialize({ folder: folder.uri, capabilities, initializationOptions: { commands } });
  const uri = folder.uriOf(file);
  const text = edit(readFileSync(join(folder.path, file), 'utf8'));
  client.open(uri, text, file.endsWith('.role.yaml') ? 'role-yaml' : 'taxonomy-yaml');
  await allRead(client, uri);
  const at = (piece: string) => ({ textDocument: { uri }, position: behind(text, piece) });
  const textOf = (of: string) => (of === uri ? text : readFileSync(new URL(of), 'utf8'));
  const places = (found: readonly Location[]) =>
    found.map(
      ({ uri: of, range }) =>
        `${of.slice(folder.uri.length + 1)}:${range.start.line + 1} ${covered(textOf(of), range)}`,
    );
  return { client, folder, uri, text, at, places };
}

/** Waits until the index has all roles of the sample. */
async function allRead(client: LspClient, uri: string): Promise<void> {
  for (;;) {
    const { roles } = await client.request<StatusResponse>('rolewright/status', { uri });
    if (roles === rolesOfSample) return;
  }
}

describe.each(servers)('navigation in $name on the sample', (server) => {
  test('the definition of a function, a library item and a role', async () => {
    const { client, at, folder } = await sample(server, richest, (text) =>
      text.replace('\nstatus: review', '\nreplacedBy: DEVO.GEN.P4'),
    );
    const definitionAt = async (piece: string) => {
      const found = await client.request<LocationLink[]>('textDocument/definition', at(piece));
      return found.map(({ targetUri }) => targetUri.slice(folder.uri.length + 1));
    };
    expect(await definitionAt('ref: infra')).toEqual(['library/devops.library.yaml']);
    expect(await definitionAt('replacedBy: DEVO')).toEqual(['devops/DEVO.GEN.P4.role.yaml']);
    expect(await definitionAt('\nlevel: P')).toEqual(['taxonomy.yaml']);
    expect(await definitionAt('\ntitle: Dev')).toEqual([]);
  });

  test('references of a level from its definition, with and without it', async () => {
    const { client, at, places } = await sample(server, 'taxonomy.yaml');
    const referencesOf = async (includeDeclaration: boolean) =>
      places(
        await client.request<Location[]>('textDocument/references', {
          ...at('- id: P3'),
          context: { includeDeclaration },
        }),
      );
    const all = await referencesOf(true);
    expect(all.every((place) => place.endsWith(' P3'))).toBe(true);
    expect(all).toContain('devops/DEVO.GEN.P3.role.yaml:4 P3');
    expect(all).toContain('nursing/NURS.CLI.P3.role.yaml:2 P3');
    const others = await referencesOf(false);
    expect(all.filter((place) => !others.includes(place))).toHaveLength(1);
  });

  test('references count text that is not saved yet', async () => {
    const { client, at, folder, places } = await sample(server, 'taxonomy.yaml');
    const other = folder.uriOf('devops/DEVO.GEN.P5.role.yaml');
    client.open(other, 'code: DEVO.GEN.P5\nlevel: P3\n');
    const found = await client.request<Location[]>('textDocument/references', {
      ...at('- id: P3'),
      context: { includeDeclaration: true },
    });
    const lines = places(found.filter(({ uri }) => uri !== other));
    expect(lines.length).toBe(found.length - 1);
  });

  test('highlights of a library item in a role', async () => {
    const { client, at, text } = await sample(server);
    const found = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at('ref: infrastructure'),
    );
    expect(found.map(({ range }) => covered(text, range))).toEqual(['infrastructure-as-code']);
  });

  test('symbols of the workspace by an old code and by words of a statement', async () => {
    const { client } = await sample(server);
    const names = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, containerName }) => `${name} (${containerName})`,
      );
    expect(await names('DEVO.BLD.P3')).toEqual([
      'DEVO.BLD.P3 → DEVO.GEN.P3 (Acme roles › DevOps › DEVO.GEN.P3)',
    ]);
    expect(await names('delivery pipeline fast')).toHaveLength(1);
    expect(await names('')).toHaveLength(rolesOfSample);
  });

  test('links to the web', async () => {
    const { client, uri } = await sample(
      server,
      richest,
      (text) => `${text}links:\n  - https://example.org/a\n`,
    );
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toContain('https://example.org/a');
  });

  test('the ladder as a type hierarchy', async () => {
    const { client, at } = await sample(server);
    const [item] = await client.request<TypeHierarchyItem[]>(
      'textDocument/prepareTypeHierarchy',
      at('\ncode: DEVO'),
    );
    const beside = async (where: 'supertypes' | 'subtypes') =>
      (await client.request<TypeHierarchyItem[]>(`typeHierarchy/${where}`, { item })).map(
        ({ detail }) => detail?.split(' ')[0],
      );
    expect(item?.detail).toBe('DEVO.GEN.P3');
    expect(await beside('supertypes')).toEqual(['DEVO.GEN.P4', 'DEVO.GEN.M1']);
    expect(await beside('subtypes')).toEqual(['DEVO.GEN.P2']);
  });

  test('the tree of occupations as a type hierarchy', async () => {
    const { client, at } = await sample(server);
    const [item] = await client.request<TypeHierarchyItem[]>(
      'textDocument/prepareTypeHierarchy',
      at('code: 15-12'),
    );
    const [group] = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item });
    const inside = await client.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: group });
    expect(inside.map(({ name }) => name)).toContain(item?.name);
  });

  test('one rung up and down, and why not', async () => {
    const { client, uri, folder } = await sample(server);
    const neighbour = (of: string, direction: 'up' | 'down') =>
      client.request<NeighbourRoleResult>('rolewright/neighbourRole', { uri: of, direction });
    expect(await neighbour(uri, 'up')).toEqual({ uri: folder.uriOf('devops/DEVO.GEN.P4.role.yaml') });
    expect(await neighbour(uri, 'down')).toEqual({ uri: folder.uriOf('devops/DEVO.GEN.P2.role.yaml') });
    expect((await neighbour(folder.uriOf('devops/DEVO.GEN.P1.role.yaml'), 'down')).reason).toContain('P1');
    expect((await neighbour(folder.uriOf('taxonomy.yaml'), 'up')).reason).toContain('role file');
  });

  test('lenses above a role and above a library item', async () => {
    const lensesOf = async (file: string) => {
      const { client, uri } = await sample(server, file);
      const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      return lenses.map(({ command }) => command?.title);
    };
    expect(await lensesOf(richest)).toEqual([
      'Open role card',
      expect.stringMatching(/^↑ P4 /),
      expect.stringMatching(/^↓ P2 /),
    ]);
    expect(await lensesOf('library/devops.library.yaml')).toContainEqual(
      expect.stringMatching(/^\d+ references$/),
    );
  });

  test('hints are asked for again when another file changes what they say', async () => {
    const { client, folder } = await sample(server);
    const other = folder.uriOf('devops/DEVO.GEN.P4.role.yaml');
    client.open(other, 'code: DEVO.GEN.P4\ntitle: Senior Engineer\n');
    await client.problems(other, 1);
    const refreshed = client.next(({ method }) => method === 'workspace/inlayHint/refresh');
    client.change(folder.uriOf('devops/DEVO.GEN.P4.role.yaml'), 'code: DEVO.GEN.P5\ntitle: Engineer\n');
    await refreshed;
  });

  test('inlay hints follow the settings', async () => {
    const { client, uri, text } = await sample(server);
    const hintsOf = async () =>
      (
        await client.request<InlayHint[]>('textDocument/inlayHint', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } },
        })
      ).map(({ label }) => label);
    const all = await hintsOf();
    expect(all).toContainEqual(expect.stringContaining('Describes infrastructure as code'));
    const refreshed = client.next(({ method }) => method === 'workspace/inlayHint/refresh');
    client.settings = { 'rolewright.inlayHints': { library: false } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    const fewer = await hintsOf();
    expect(fewer.length).toBeGreaterThan(0);
    expect(fewer.length).toBeLessThan(all.length);
    expect(fewer.join('\n')).not.toContain('Describes infrastructure');
  });
});
