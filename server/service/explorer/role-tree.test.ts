import { expect, test } from 'vitest';
import { world } from '../../../test/support/navigating';
import { type Fixture, workspaceOf } from '../../../test/support/workspace';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { findRoles } from './find-roles';
import { ownersOf } from './owners';
import { RoleTree } from './role-tree';
import { idOf, isRole, type TreeNode } from './tree-node';

type Files = Readonly<Record<string, string>>;

async function treeOf(files: Files, owner?: string): Promise<{ tree: RoleTree; fixture: Fixture }> {
  const fixture = await workspaceOf(files);
  const { workspace } = fixture;
  const { index } = workspace.snapshot();
  const taxonomies = new Map<string | undefined, Taxonomy>();
  for (const uri of [...[...index.roles()].map((role) => role.uri), ...workspace.taxonomyUris]) {
    const { taxonomy } = await workspace.governance(uri);
    taxonomies.set(taxonomy.uri, taxonomy);
  }
  return { tree: new RoleTree(index, taxonomies, owner), fixture };
}

function named(node: TreeNode): string {
  if (isRole(node)) return [node.title ?? '-', node.facts.code, node.facts.region].filter(Boolean).join(' ');
  const { place, name } = node;
  return name ?? ('id' in place ? place.id : place.kind);
}

/** All rows, indented by their depth. */
function drawn(tree: RoleTree, id?: string, depth = 0): readonly string[] {
  return tree
    .children(id)
    .flatMap((node) => [
      `${'  '.repeat(depth)}${named(node)}`,
      ...(isRole(node) ? [] : drawn(tree, idOf(node), depth + 1)),
    ]);
}

const drawnOf = async (files: Files, owner?: string) => drawn((await treeOf(files, owner)).tree);
const role = (code: string, more = '') => `title: ${code} title\ncode: ${code}\n${more}`;

test('superfunction, function, focus and role, in the order of the taxonomy and of the ladder', async () => {
  expect(await drawnOf(world)).toEqual([
    'Technology',
    '  DevOps',
    '    General',
    '      DevOps Engineer II DEVO.GEN.P2',
    '      DevOps Engineer DEVO.GEN.P3',
    '      DevOps Engineer DEVO.GEN.P3 de',
    '      Senior DevOps Engineer DEVO.GEN.P4',
    '    Security',
    '      Security Engineer DEVO.SEC.P3',
  ]);
});

test('roles stand by track, then by rank, and unknown levels come last', async () => {
  const codes = ['M1', 'P10', 'P2', 'S3', 'E1', 'P1'].map((level) => `A.G.${level}`);
  const rows = await drawnOf(Object.fromEntries(codes.map((code) => [`${code}.role.yaml`, role(code)])));
  expect(rows.slice(2).map((row) => row.trim().split('.').at(-1))).toEqual([
    'S3',
    'P1',
    'P2',
    'M1',
    'E1',
    'P10',
  ]);
});

test('ids that are not declared stand as they are, and roles without a readable code at the end', async () => {
  const files = {
    'taxonomy.yaml':
      'functions:\n  - id: B\n    name: Beta\n    superfunction: TOP\n  - id: A\n    name: Alpha\n',
    'b.role.yaml': role('B.X.P1'),
    'z.role.yaml': role('Z.G.P1'),
    'none.role.yaml': 'title: Nurse\n',
    'half.role.yaml': 'title: Half\ncode: B.P1\n',
  };
  expect(await drawnOf(files)).toEqual([
    'TOP',
    '  Beta',
    '    X',
    '      B.X.P1 title B.X.P1',
    'Alpha',
    'Z',
    '  G',
    '    Z.G.P1 title Z.G.P1',
    'uncoded',
    '  Half',
    '  Nurse',
  ]);
});

test('several taxonomies come first, those without roles too, and what none governs last', async () => {
  const files = {
    'a/taxonomy.yaml': 'name: First\n',
    'a/r.role.yaml': role('A.G.P1'),
    'b/taxonomy.yaml': 'name: Second\n',
    'loose.role.yaml': role('L.G.P1'),
  };
  const rows = await drawnOf(files);
  expect(rows.filter((row) => !row.startsWith(' '))).toEqual(['First', 'Second', 'taxonomy']);
  expect(rows).toContain('      A.G.P1 title A.G.P1');
});

test('of one owner: an overlay belongs to the owner of its main file, and empty branches are left out', async () => {
  const files = {
    ...world,
    'p3.role.yaml': `${world['p3.role.yaml']}owner: Platform-Leads\n`,
    'sec.role.yaml': `${world['sec.role.yaml']}owner: others\n`,
  };
  expect(await drawnOf(files, 'platform-leads ')).toEqual([
    'Technology',
    '  DevOps',
    '    General',
    '      DevOps Engineer DEVO.GEN.P3',
    '      DevOps Engineer DEVO.GEN.P3 de',
  ]);
  expect(await drawnOf(files, 'nobody')).toEqual([]);
});

test.each(['p3.role.yaml', 'sec.role.yaml', 'none.role.yaml', 'deep/r.role.yaml'])(
  'the path to %s is what one opens from the first row down',
  async (file) => {
    const { tree, fixture } = await treeOf({
      ...world,
      'none.role.yaml': 'title: Nurse\n',
      'deep/taxonomy.yaml': 'name: Deep\n',
      'deep/r.role.yaml': role('A.G.P1'),
    });
    const path = tree.pathTo(fixture.uriOf(file));
    expect(path.length).toBeGreaterThan(1);
    for (const [depth, node] of path.entries()) {
      const above = path[depth - 1];
      const rows = tree.children(above && idOf(above));
      expect(rows.map(idOf)).toContain(idOf(node));
    }
    const last = path.at(-1);
    expect(last && isRole(last) && last.facts.uri).toBe(fixture.uriOf(file));
  },
);

test('no path to what is not in the tree, and nothing below what is no row', async () => {
  const { tree, fixture } = await treeOf(world, 'nobody');
  expect(tree.pathTo(fixture.uriOf('p3.role.yaml'))).toEqual([]);
  for (const id of ['', '[]', '{}', '["role","x"]', '[null,"function"]', '["file:///x","focus","A"]'])
    expect(tree.children(id)).toEqual([]);
});

test('roles are found by code, old code, title, alias and owner, each once', async () => {
  const { workspace } = await workspaceOf({
    ...world,
    'own.role.yaml': role('O.G.P1', 'owner: ward-leads\n'),
  });
  const { index } = workspace.snapshot();
  const foundBy = (query: string) =>
    findRoles(index, new Map(), query, 100).map(({ facts, by }) =>
      [facts.code, facts.region, by?.field].filter(Boolean).join(' '),
    );
  expect(foundBy('devo.gen.p3')).toEqual(['DEVO.GEN.P3', 'DEVO.GEN.P3 de']);
  expect(foundBy('devo.bld.p3')).toEqual(['DEVO.GEN.P3 formerCode']);
  expect(foundBy('bld')).toEqual(['DEVO.GEN.P3 formerCode']);
  expect(foundBy('senior devops')).toEqual(['DEVO.GEN.P4']);
  expect(foundBy('reliab')).toEqual(['DEVO.GEN.P3 alias']);
  expect(foundBy('ward lead')).toEqual(['O.G.P1 owner']);
  expect(foundBy('restores service')).toEqual([]);
  expect(findRoles(index, new Map(), '', 3)).toHaveLength(3);
});

test('owners, those of most roles first', async () => {
  const owners = ['ward-leads', 'platform', 'Platform', ''].map((owner, at) => [
    `r${at}.role.yaml`,
    role(`A.G.P${at}`, owner && `owner: ${owner}\n`),
  ]);
  const { workspace } = await workspaceOf(Object.fromEntries(owners));
  expect(ownersOf(workspace.snapshot().index)).toEqual([
    { name: 'platform', roles: 2 },
    { name: 'ward-leads', roles: 1 },
  ]);
});
