import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Refused } from '../../server/protocol/refused';
import type { LevelChoices, LevelReview, RelevelResult } from '../../server/protocol/relevel';
import type { StatusResponse } from '../../server/protocol/status';
import { folderWith, servers, start } from '../support/servers';
import { covered } from '../support/texts';
import { afterEdit } from '../support/workspace-edit';

const files = {
  'taxonomy.yaml': `functions:
  - id: DEVO
    name: DevOps
    noun: DevOps Engineer
focuses:
  - id: GEN
    name: General
levels:
  - id: P3
    name: Professional
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
        - id: keeps-a-diary
          statement: Keeps a diary.
  - id: P4
    name: Senior
    components:
      competencies:
        - id: mentors-colleagues
          statement: Mentors colleagues.
`,
  'shared.library.yaml': `library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    levels:
      P3:
        proficiency: working
      P4:
        proficiency: practitioner
`,
  'amounts.pay.yaml': 'pay:\n  - code: DEVO.GEN.P3 # agreed\n    currency: USD\n    period: year\n',
  'DEVO.GEN.P3.role.yaml': `# The engineer of every team.
title: DevOps Engineer III # as on the door
code: DEVO.GEN.P3
level: P3 # agreed with the council
status: approved
summary: A Professional at work. # P3 in the summary is a comment only

components:
  # What it is for:
  responsibilities:
    - Assists with releases.
    - Keeps the P3 handbook up to date.
  skills:
    - ref: pipelines
      proficiency: working # since 2024
  qualifications:
    - 3 to 5 years of running software
excludes:
  - component: coaches-newcomers
    reason: Sole engineer on the site.
aliases:
  - title: Mid-level DevOps Engineer
  - title: DevOps Engineer III of old
    type: former
`,
  'DEVO.GEN.P3.de.role.yaml': 'code: "DEVO.GEN.P3"\nregion: de\nlevel: P3\n',
  'DEVO.GEN.P5.role.yaml': 'title: Staff DevOps Engineer\ncode: DEVO.GEN.P5\nlevel: P5\n',
  'old.role.yaml':
    "title: Builder\ncode: BLD.GEN.P3\nlevel: P3\nstatus: retired\nreplacedBy: 'DEVO.GEN.P3'\n",
};

/** All that a re-level of DEVO.GEN.P3 to P4 changes, file by file. */
const after = {
  ...files,
  'amounts.pay.yaml': files['amounts.pay.yaml'].replace('P3', 'P4'),
  'old.role.yaml': files['old.role.yaml'].replace('DEVO.GEN.P3', 'DEVO.GEN.P4'),
  'DEVO.GEN.P4.role.yaml': files['DEVO.GEN.P3.role.yaml']
    .replace('code: DEVO.GEN.P3', 'code: DEVO.GEN.P4')
    .replace('level: P3', 'level: P4')
    .replace('comment only\n', 'comment only\nformerCodes:\n  - DEVO.GEN.P3\n'),
  'DEVO.GEN.P4.de.role.yaml': 'code: "DEVO.GEN.P4"\nregion: de\nlevel: P4\n',
};
const { 'DEVO.GEN.P3.role.yaml': _, 'DEVO.GEN.P3.de.role.yaml': __, ...golden } = after;

const rich: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

async function opened(server: (typeof servers)[number], eol = '\n') {
  const texts: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) texts[name] = text.replaceAll('\n', eol);
  const folder = folderWith(texts);
  const client = start(server);
  await client.initialize({ folder: folder.uri, capabilities: rich });
  const uri = folder.uriOf('DEVO.GEN.P3.role.yaml');
  const before = new Map(Object.keys(texts).map((name) => [folder.uriOf(name), texts[name] ?? '']));
  const relevel = (level: string, of = uri) =>
    client.request<RelevelResult | Refused>('rolewright/relevel', { uri: of, level });
  const moved = async (level: string, of = uri): Promise<RelevelResult> => {
    const result = await relevel(level, of);
    if ('refusal' in result) throw new Error(result.refusal);
    return result;
  };
  /** The folder after an edit, on the disk as well. */
  const written = ({ edit }: RelevelResult): Record<string, string> => {
    const now = afterEdit(before, edit as WorkspaceEdit);
    const named = [...now].map(([of, text]): [string, string] => [of.slice(folder.uri.length + 1), text]);
    for (const name of Object.keys(texts)) folder.remove(name);
    for (const [name, text] of named) folder.write(name, text);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        ...Object.keys(texts).map((name) => ({ uri: folder.uriOf(name), type: 3 })),
        ...named.map(([name]) => ({ uri: folder.uriOf(name), type: 1 })),
      ],
    });
    return Object.fromEntries(named);
  };
  return { client, folder, uri, relevel, moved, written };
}

describe.each(servers)('changing the level of a role in $name', (server) => {
  test.each(['\n', '\r\n'])('changes all files that speak of it, and nothing else (%j)', async (eol) => {
    const { moved, written, uri, folder } = await opened(server, eol);
    const result = await moved('P4');
    expect(result).toMatchObject({ code: 'DEVO.GEN.P4', uri: folder.uriOf('DEVO.GEN.P4.role.yaml') });
    const all = written(result);
    const want = Object.entries(golden).map(([name, text]) => [name, text.replaceAll('\n', eol)]);
    expect(all).toEqual(Object.fromEntries(want));
    expect(uri).not.toBe(result.uri);
    const { changeAnnotations = {} } = result.edit as WorkspaceEdit;
    expect(Object.keys(changeAnnotations).sort()).toEqual(['files', 'pay', 'role']);
  });

  test('leaves the role findable under its old code, and lists what no longer fits', async () => {
    const { client, moved, written, folder } = await opened(server);
    const { edit, uri } = await moved('P4');
    const texts = written({ edit, uri, code: '' });
    // The server takes in changed files in its own time.
    for (;;) {
      const found = await client.request<{ location: { uri: string } }[]>('workspace/symbol', {
        query: 'DEVO.GEN.P3',
      });
      if (found.some(({ location }) => location.uri === uri)) break;
    }
    const review = await client.request<LevelReview>('rolewright/levelReview', { uri });
    expect(review).toMatchObject({ code: 'DEVO.GEN.P4', from: 'P3 Professional', to: 'P4 Senior' });
    const items = review.items.map(({ kind, uri: of, range }) => {
      const file = of.slice(folder.uri.length + 1);
      return `${kind}: ${covered(texts[file] ?? '', range)}`;
    });
    expect(items).toEqual([
      'title: III',
      'inherited: P4',
      'inherited: P4',
      'pay: P4',
      'status: approved',
      'mention: Professional',
      'verb: Assists',
      'mention: P3',
      'proficiency: working',
      'years: 3 to 5 years',
      'excluded: coaches-newcomers',
      'alias: Mid-level',
      'pay: P4',
    ]);
  });

  test('offers the levels of all tracks, and says which are taken', async () => {
    const { client, uri } = await opened(server);
    const { code, levels } = await client.request<LevelChoices>('rolewright/levelChoices', { uri });
    expect(code).toBe('DEVO.GEN.P3');
    expect(levels.filter(({ current }) => current).map(({ id }) => id)).toEqual(['P3']);
    expect(levels.filter(({ takenBy }) => takenBy)).toMatchObject([
      { id: 'P5', takenBy: 'DEVO.GEN.P5.role.yaml' },
    ]);
    const tracks = levels.map(({ track }) => track);
    expect([...new Set(tracks)]).toEqual(['Support', 'Professional', 'Management', 'Executive']);
  });

  test('says why nothing can be changed', async () => {
    const { relevel, folder } = await opened(server);
    expect(await relevel('P5')).toEqual({
      refusal: expect.stringContaining('DEVO.GEN.P5 belongs to DEVO.GEN.P5.role.yaml already'),
    });
    expect(await relevel('P3')).toEqual({ refusal: expect.stringContaining('stands on P3 already') });
    expect(await relevel('P9')).toEqual({ refusal: expect.stringContaining('no level P9') });
    expect(await relevel('P4', folder.uriOf('taxonomy.yaml'))).toEqual({
      refusal: expect.stringContaining('Open a role file first'),
    });
  });

  test('edits what is not saved yet, and assessments that are open', async () => {
    const { client, moved, folder, uri } = await opened(server);
    client.open(uri, `# unsaved\n${files['DEVO.GEN.P3.role.yaml']}`);
    const assessment = folder.uriOf('me.assessment.yaml');
    client.open(assessment, 'role: DEVO.GEN.P3 # mine\ncomponents: []\n', 'assessment-yaml');
    const { edit } = await moved('P4');
    const { documentChanges = [] } = edit as WorkspaceEdit;
    const open = documentChanges.flatMap((each) => ('edits' in each ? [each.textDocument] : []));
    expect(open).toContainEqual({ uri, version: 1 });
    expect(open).toContainEqual({ uri: assessment, version: 1 });
  });
});

test('an assessment that is open is folded and renamed in, and no search finds what it says of a person', async () => {
  const text = 'role: DEVO.GEN.P3\ncomponents:\n  - component: a\n    proficiency: working\n';
  const folder = folderWith({ ...files, 'me.assessment.yaml': text });
  const [server] = servers;
  const client = start(server);
  await client.initialize({ folder: folder.uri, capabilities: rich });
  const uri = folder.uriOf('me.assessment.yaml');
  client.open(uri, text, 'assessment-yaml');
  const at = { textDocument: { uri }, position: { line: 0, character: 8 } };
  expect(await client.request('textDocument/foldingRange', at)).not.toEqual([]);
  expect(await client.request('workspace/symbol', { query: 'component' })).toEqual([]);

  const role = folder.uriOf('DEVO.GEN.P3.role.yaml');
  const newName = 'DEVO.GEN.P4';
  const place = { textDocument: { uri: role }, position: { line: 2, character: 8 }, newName };
  client.open(role, files['DEVO.GEN.P3.role.yaml']);
  const { documentChanges = [] } = await client.request<WorkspaceEdit>('textDocument/rename', place);
  expect(documentChanges).toContainEqual(
    expect.objectContaining({ textDocument: { uri, version: 1 }, edits: [expect.anything()] }),
  );
});

const senior = {
  'taxonomy.yaml': `# Our ladder
levels:
  - id: P4
    name: Senior # since 2020
    titleWords:
      - lead
functions:
  - id: DEVO
    name: DevOps
`,
  'skills.library.yaml': `library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    levels:
      P4:
        expectation: Builds them.
`,
  'at-the-level.role.yaml': 'title: Engineer\ncode: DEVO.GEN.P4\nlevel: P4\n',
  'elsewhere.role.yaml': 'title: Nurse\ncode: NURS.GEN.P4\nlevel: P4\n',
  'german.role.yaml': 'title: Pfleger\ncode: NURS.GEN.P4\nlevel: P4\nregion: de\n',
  'below.role.yaml': 'title: Engineer II\ncode: DEVO.GEN.P3\nlevel: P3\n',
  'above.role.yaml':
    'title: Engineer V\ncode: DEVO.GEN.P5\nlevel: P5\ncomponents:\n  skills:\n    - ref: pipelines\n',
  'over-the-bridge.role.yaml': 'title: Manager\ncode: DEVO.GEN.M2\nlevel: M2\n',
};

test.each(['typed', 'on the disk'])(
  'a level renamed from Senior to Advanced changes one line of one file and all cards (%s)',
  async (how) => {
    const folder = folderWith(senior);
    const [server] = servers;
    const client = start(server);
    await client.initialize({ folder: folder.uri });
    const uri = folder.uriOf('taxonomy.yaml');
    const roles = Object.keys(senior).filter((name) => name.endsWith('.role.yaml'));
    const cards = () =>
      Promise.all(
        roles.map(async (name) => {
          const card = await client.request('rolewright/card', { uri: folder.uriOf(name) });
          // Another level, which keeps its name.
          return [name, JSON.stringify(card).replaceAll('Senior manager', 'M3')] as const;
        }),
      );
    // A card names the roles beside its own, as far as they have been read.
    for (let read = 0; read < roles.length; )
      read = (await client.request<StatusResponse>('rolewright/status', { uri })).roles;
    const before = new Map(await cards());
    for (const [name, card] of before) expect([name, card.includes('Senior')]).toEqual([name, true]);

    const after = senior['taxonomy.yaml'].replace('name: Senior', 'name: Advanced');
    const lines = (text: string) => text.split('\n');
    const changed = lines(after).filter((line, index) => line !== lines(senior['taxonomy.yaml'])[index]);
    expect(changed).toEqual(['    name: Advanced # since 2020']);
    const told = client.next(({ method }) => method === 'rolewright/changed');
    if (how === 'typed') {
      client.open(uri, senior['taxonomy.yaml'], 'taxonomy-yaml');
      client.change(uri, after);
    } else {
      folder.write('taxonomy.yaml', after);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    }
    await told;
    for (const [name, card] of await cards()) {
      expect([name, card.includes('Advanced'), card.includes('Senior')]).toEqual([name, true, false]);
      expect(card.replaceAll('Advanced', 'Senior').length).toBe(before.get(name)?.length);
    }
  },
);
