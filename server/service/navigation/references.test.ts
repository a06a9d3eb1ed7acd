import { describe, expect, test } from 'vitest';
import { shown, withMark, world } from '../../../test/support/navigating';
import { type Fixture, markedWorkspace, workspaceOf } from '../../../test/support/workspace';
import { usesIn } from '../../model/facts/uses';
import { definitions } from '../features/definition';
import { highlights } from '../features/highlight';
import { references } from '../features/references';
import { referencesTo } from './references';
import { scopeOf } from './scope';
import { homeOf, symbolAt, symbolOf } from './symbol';

type File = keyof typeof world;

async function referred(file: File, piece: string, includeDeclaration = true) {
  const fixture = await markedWorkspace(withMark(file, piece));
  const { workspace, state, offset } = fixture;
  return shown(fixture, references(state, offset, workspace.snapshot(), includeDeclaration));
}

async function defined(file: File, piece: string) {
  const fixture = await markedWorkspace(withMark(file, piece));
  const { workspace, state, offset } = fixture;
  const links = definitions(state, offset, workspace.snapshot());
  return shown(
    fixture,
    links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })),
  );
}

/** Each kind of thing: where it is defined, and all other places that name it. */
const golden: Record<
  string,
  { from: [File, string][]; defined: string[]; also?: string[]; named: string[] }
> = {
  'a role': {
    from: [
      ['p3.role.yaml', 'code: DEVO'],
      ['p2.role.yaml', 'replacedBy: DEVO.GEN.P3'],
      ['sec.role.yaml', "'DEVO.BLD"],
    ],
    defined: ['p3.role.yaml:2 DEVO.GEN.P3'],
    also: ['p3.de.role.yaml:1 DEVO.GEN.P3', 'p3.role.yaml:7 DEVO.BLD.P3'],
    named: ['p2.role.yaml:4 DEVO.GEN.P3', 'sec.role.yaml:4 DEVO.BLD.P3'],
  },
  'a level': {
    from: [
      ['p3.role.yaml', 'level: P3'],
      ['taxonomy.yaml', 'id: P3'],
      ['shared.library.yaml', '      P3'],
    ],
    defined: ['taxonomy.yaml:17 P3'],
    named: [
      'shared.library.yaml:6 P3',
      'p2.role.yaml:4 P3',
      'p3.de.role.yaml:1 P3',
      'p3.de.role.yaml:3 P3',
      'p3.role.yaml:2 P3',
      'p3.role.yaml:3 P3',
      'sec.role.yaml:2 P3',
      'sec.role.yaml:3 P3',
      'sec.role.yaml:4 P3',
    ],
  },
  'a function': {
    from: [
      ['taxonomy.yaml', 'id: DEVO'],
      ['taxonomy.yaml', '- DEVO'],
    ],
    defined: ['taxonomy.yaml:6 DEVO'],
    named: [
      'taxonomy.yaml:15 DEVO',
      'p2.role.yaml:2 DEVO',
      'p2.role.yaml:4 DEVO',
      'p3.de.role.yaml:1 DEVO',
      'p3.role.yaml:2 DEVO',
      'p4.role.yaml:2 DEVO',
      'sec.role.yaml:2 DEVO',
      'sec.role.yaml:4 DEVO',
    ],
  },
  'a focus': {
    from: [['taxonomy.yaml', 'id: SEC']],
    defined: ['taxonomy.yaml:12 SEC'],
    named: ['sec.role.yaml:2 SEC'],
  },
  'a superfunction': {
    from: [
      ['taxonomy.yaml', 'id: TECH'],
      ['taxonomy.yaml', 'superfunction: TECH'],
    ],
    defined: ['taxonomy.yaml:3 TECH'],
    named: ['taxonomy.yaml:8 TECH'],
  },
  'a library item': {
    from: [
      ['p4.role.yaml', 'ref: infra'],
      ['p4.role.yaml', 'component: infra'],
      ['shared.library.yaml', 'id: infra'],
    ],
    defined: ['shared.library.yaml:2 infrastructure-as-code'],
    named: [
      'p3.role.yaml:13 infrastructure-as-code',
      'p4.role.yaml:9 infrastructure-as-code',
      'p4.role.yaml:11 infrastructure-as-code',
    ],
  },
  "a role's own component, in all its regions": {
    from: [
      ['p3.role.yaml', 'id: restore'],
      ['p3.de.role.yaml', 'id: restore'],
    ],
    defined: ['p3.de.role.yaml:7 restore-service', 'p3.role.yaml:11 restore-service'],
    named: [],
  },
  'a field': {
    from: [
      ['p3.role.yaml', 'workplace'],
      ['taxonomy.yaml', 'id: workplace'],
      ['taxonomy.yaml', '    - workplace'],
    ],
    defined: ['taxonomy.yaml:28 workplace'],
    named: ['taxonomy.yaml:37 workplace', 'p3.role.yaml:5 workplace'],
  },
  'a value of a field': {
    from: [
      ['p3.role.yaml', 'workplace: remote'],
      ['taxonomy.yaml', '- remote'],
    ],
    defined: ['taxonomy.yaml:32 remote'],
    named: ['p3.role.yaml:5 remote'],
  },
  'a proficiency of the embedded framework': {
    from: [['p3.role.yaml', 'proficiency: working']],
    defined: [],
    named: ['shared.library.yaml:7 working', 'p3.role.yaml:14 working'],
  },
  'a component type': {
    from: [
      ['shared.library.yaml', 'type: skill'],
      ['taxonomy.yaml', 'components.skills'],
    ],
    defined: [],
    named: [
      'taxonomy.yaml:36 skills',
      'shared.library.yaml:3 skill',
      'p3.role.yaml:12 skills',
      'p4.role.yaml:8 skills',
    ],
  },
  'an occupation': {
    from: [['p3.role.yaml', '"15-12']],
    defined: [],
    named: ['p3.role.yaml:20 15-1252'],
  },
};

describe.each(Object.entries(golden))('%s', (_, { from, defined: places, also = [], named }) => {
  test.each(from)('from %s at %s', async (file, piece) => {
    expect(await defined(file, piece)).toEqual(places);
    expect(await referred(file, piece, false)).toEqual(named);
    expect([...(await referred(file, piece))].sort()).toEqual([...places, ...also, ...named].sort());
  });
});

test('a component that a level gives is defined there; roles that replace it count among its references', async () => {
  expect(await defined('p3.role.yaml', 'component: coaches')).toEqual(['taxonomy.yaml:20 coaches-newcomers']);
  expect(await referred('taxonomy.yaml', 'id: coaches')).toEqual([
    'taxonomy.yaml:20 coaches-newcomers',
    'p3.role.yaml:16 coaches-newcomers',
    'sec.role.yaml:8 coaches-newcomers',
  ]);
});

test('a role of the same component id that is not given it has a thing of its own', async () => {
  const other = world['p4.role.yaml'].replace('restore-service', 'coaches-newcomers');
  const fixture = await markedWorkspace({
    ...withMark('taxonomy.yaml', 'id: coaches'),
    'p4.role.yaml': other,
  });
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(shown(fixture, found).join('\n')).not.toContain('p4.role.yaml');
});

test('unsaved text counts, in roles and in libraries', async () => {
  const fixture = await markedWorkspace(withMark('shared.library.yaml', 'id: infra'));
  await fixture.open('p4.role.yaml', 'code: DEVO.GEN.P4\n');
  await fixture.open('new.role.yaml', 'components:\n  skills:\n    - ref: infrastructure-as-code\n');
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), false);
  expect(found.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}`)).toEqual([
    'new.role.yaml:3',
    'p3.role.yaml:13',
  ]);
});

test('another taxonomy is another world', async () => {
  const fixture = await markedWorkspace({
    ...withMark('p2.role.yaml', 'replacedBy: DEVO'),
    'lab/taxonomy.yaml': 'format: 1\nname: Lab\n',
    'lab/p3.role.yaml': world['p3.role.yaml'],
  });
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(found.filter(({ uri }) => uri.includes('/lab/'))).toEqual([]);
});

test('without a taxonomy roles still know each other', async () => {
  const fixture = await markedWorkspace({
    'a.role.yaml': 'code: A.B.P1\nreplacedBy: A.B.P|2\n',
    'b.role.yaml': 'code: A.B.P2\n',
  });
  const found = references(fixture.state, fixture.offset, fixture.workspace.snapshot(), true);
  expect(shown(fixture, found)).toEqual(['a.role.yaml:2 A.B.P2', 'b.role.yaml:1 A.B.P2']);
});

test('the places of one file stand out, definitions more than others', async () => {
  const fixture = await markedWorkspace(withMark('taxonomy.yaml', 'id: DEVO'));
  const { state, offset, workspace } = fixture;
  expect(
    highlights(state, offset, workspace.snapshot()).map(({ range, kind }) => [range.start.line + 1, kind]),
  ).toEqual([
    [6, 3],
    [15, 2],
  ]);
});

test('every reference covers exactly the id, and means the thing that was asked for', async () => {
  const layouts: Record<string, (text: string) => string> = {
    'as it is': (text) => text,
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    quoted: (text) => text.replace(/: ([A-Z]+\.[A-Z]+\.[A-Z0-9]+|P\d)$/gm, ': "$1"'),
  };
  for (const [name, layout] of Object.entries(layouts)) {
    const files = Object.fromEntries(Object.entries(world).map(([file, text]) => [file, layout(text)]));
    expect(await checkAll(await workspaceOf(files)), name).toBeGreaterThan(90);
  }
});

/** Asks for the references of everything that the files name; answers how many there were. */
async function checkAll(fixture: Fixture): Promise<number> {
  let count = 0;
  for (const file of Object.keys(fixture.files)) {
    const state = await fixture.open(file);
    const scope = scopeOf(state.governance, fixture.workspace.snapshot(), state);
    for (const use of usesIn(state.kind, state.tree)) {
      const symbol = symbolOf(use, homeOf(state), scope);
      if (!symbol) continue;
      const all = referencesTo(symbol, scope);
      expect(all, `${file} ${use.id}`).toContainEqual(expect.objectContaining({ uri: state.uri, use }));
      for (const each of all) {
        const found = fixture.files[each.uri.slice('file:///acme/'.length)]?.split(/\r?\n/)[each.use.line];
        expect(found?.slice(each.use.start, each.use.end)).toBe(each.use.id);
        if (symbol.kind !== 'role' && symbol.kind !== 'componentType') expect(each.use.id).toBe(symbol.id);
        count++;
      }
      const offset = state.document.offsetAt({ line: use.line, character: use.start });
      expect(symbolAt(state, offset, scope)).toBeDefined();
    }
  }
  return count;
}
