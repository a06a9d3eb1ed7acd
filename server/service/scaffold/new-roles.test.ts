import { expect, test } from 'vitest';
import { world } from '../../../test/support/navigating';
import { fixtureFolder, workspaceOf } from '../../../test/support/workspace';
import { applyEdits } from '../../model/text/span';
import type { NewRolesParams } from '../../protocol/scaffold';
import { scopeOf } from '../navigation/scope';
import { roleCalled, scaffoldChoices, scaffoldRungs } from './choices';
import { newRoles } from './new-roles';
import { newTaxonomy } from './new-taxonomy';

type Files = Readonly<Record<string, string>>;

async function scopeIn(files: Files) {
  const { workspace } = await workspaceOf(files);
  const governance = await workspace.governance(`${fixtureFolder}/new.role.yaml`);
  return { workspace, scope: scopeOf(governance, workspace.snapshot()) };
}

/** The files that are new or different after the wizard, by name; or why there are none. */
async function made(files: Files, params: Omit<NewRolesParams, 'uri'>) {
  const { workspace, scope } = await scopeIn(files);
  const uris = Object.keys(files).map((name) => `${fixtureFolder}/${name}`);
  const trees = new Map(
    await Promise.all(uris.map(async (uri) => [uri, (await workspace.read(uri))?.tree] as const)),
  );
  const result = newRoles(
    { uri: `${fixtureFolder}/new.role.yaml`, ...params },
    {
      scope,
      tree: (uri) => trees.get(uri),
      folder: `${fixtureFolder}/`,
      exists: (uri) => uris.includes(uri),
    },
  );
  if ('refusal' in result) return result.refusal;
  const { taxonomyEdits } = result;
  const taxonomy = files['taxonomy.yaml'] ?? '';
  return {
    ...Object.fromEntries(result.files.map(({ uri, text }) => [uri.slice(fixtureFolder.length + 1), text])),
    ...(taxonomyEdits.length > 0 ? { 'taxonomy.yaml': applyEdits(taxonomy, taxonomyEdits) } : {}),
  };
}

const p5 = { level: 'P5', title: 'Staff DevOps Engineer' };
const staff = 'title: Staff DevOps Engineer\ncode: DEVO.GEN.P5\nlevel: P5\nstatus: draft\n';

test('a new role is a short draft in a file named after its code', async () => {
  expect(await made(world, { function: 'DEVO', focus: 'GEN', roles: [p5] })).toEqual({
    'DEVO.GEN.P5.role.yaml': staff,
  });
});

test('it stands where most roles of its function stand', async () => {
  const role = (level: string) => `title: Nurse\ncode: NURS.GEN.${level}\nlevel: ${level}\n`;
  const files = {
    'taxonomy.yaml': 'name: Clinic\n',
    'care/a.role.yaml': role('P1'),
    'care/b.role.yaml': role('P2'),
    'old/c.role.yaml': role('P3'),
  };
  const roles = [{ level: 'P4', title: 'Senior Nurse' }];
  expect(Object.keys(await made(files, { function: 'NURS', focus: 'GEN', roles }))).toEqual([
    'care/NURS.GEN.P4.role.yaml',
  ]);
});

test('a new function and a new focus are defined along with it, as lines a person can read', async () => {
  const params = {
    function: 'NURS',
    focus: 'CLI',
    roles: [{ level: 'P1', title: 'Junior Nurse' }],
    newFunction: { name: 'Nursing', noun: 'Nurse', superfunction: 'TECH' },
    newFocus: { name: 'Clinic: days' },
  };
  const after = await made(world, params);
  expect(after).toEqual({
    'NURS.CLI.P1.role.yaml': 'title: Junior Nurse\ncode: NURS.CLI.P1\nlevel: P1\nstatus: draft\n',
    'taxonomy.yaml': world['taxonomy.yaml']
      .replace(
        'focuses:\n',
        '  - id: NURS\n    name: Nursing\n    noun: Nurse\n    superfunction: TECH\nfocuses:\n',
      )
      .replace('levels:\n', '  - id: CLI\n    name: "Clinic: days"\n    functions:\n      - NURS\nlevels:\n'),
  });
});

test('a taxonomy without functions gets the list, also where it is empty', async () => {
  const params = {
    function: 'NURS',
    focus: 'GEN',
    roles: [{ level: 'P1', title: 'Junior Nurse' }],
    newFunction: { name: 'Nursing' },
  };
  for (const before of ['name: Clinic\r\n', 'name: Clinic\r\nfunctions: []\r\n']) {
    expect(await made({ 'taxonomy.yaml': before }, params)).toMatchObject({
      'taxonomy.yaml': 'name: Clinic\r\nfunctions:\r\n  - id: NURS\r\n    name: Nursing\r\n',
    });
  }
});

test('nothing is written where a role or a file is there already, not even for the other levels', async () => {
  const roles = [p5, { level: 'P3', title: 'DevOps Engineer' }];
  expect(await made(world, { function: 'DEVO', focus: 'GEN', roles })).toContain(
    'DEVO.GEN.P3 is there already',
  );
  const files = { ...world, 'DEVO.GEN.P5.role.yaml': 'title: Without a code\n' };
  expect(await made(files, { function: 'DEVO', focus: 'GEN', roles: [p5] })).toContain(
    'A file DEVO.GEN.P5.role.yaml is there already',
  );
});

test('an id that can be no part of a code is refused', async () => {
  expect(await made(world, { function: 'DEV-OPS', focus: 'GEN', roles: [p5] })).toContain('is no code');
});

test('rungs say what stands there, and what a new role would be called', async () => {
  const { scope } = await scopeIn(world);
  const rungs = scaffoldRungs(scope, 'DEVO', 'GEN', { name: 'DevOps', noun: 'DevOps Engineer' });
  const shown = rungs.map(({ id, title, role }) => `${id}: ${role ? `(${role.title})` : title}`);
  expect(shown).toEqual(expect.arrayContaining(['P3: (DevOps Engineer)', 'P5: Staff DevOps Engineer']));
  expect(shown.indexOf('P1: Junior DevOps Engineer')).toBeLessThan(
    shown.indexOf('P5: Staff DevOps Engineer'),
  );
});

test('functions that only roles name can be chosen too, but are not defined by the way', async () => {
  const { scope } = await scopeIn({
    'taxonomy.yaml': 'name: Clinic\n',
    'a.role.yaml': 'title: Nurse\ncode: NURS.GEN.P1\nlevel: P1\n',
  });
  const { functions, definesFunctions } = scaffoldChoices(scope);
  expect(functions).toEqual([{ id: 'NURS', name: 'NURS', roles: 1 }]);
  expect(definesFunctions).toBe(false);
});

test('a title that another role has as an alias is found, whatever its capitals', async () => {
  const { scope } = await scopeIn({
    ...world,
    'a.role.yaml': 'title: Nurse\ncode: NURS.GEN.P1\nlevel: P1\naliases:\n  - title: Ward Angel\n',
  });
  expect(roleCalled(scope, ' ward angel ')?.code).toBe('NURS.GEN.P1');
  expect(roleCalled(scope, 'Ward')).toBeUndefined();
  expect(roleCalled(scope, '')).toBeUndefined();
});

test('a taxonomy begins with its name and a first function', () => {
  expect(
    newTaxonomy({ name: 'Roles: north', functions: [{ id: 'NURS', name: 'Nursing', noun: 'Nurse' }] }),
  ).toBe(
    `# Levels, tracks, component types and proficiencies come built in. This file only adds to them.
format: 1
name: "Roles: north"
functions:
  - id: NURS
    name: Nursing
    noun: Nurse
focuses:
  - id: GEN
    name: General
`,
  );
});

test.each([
  ['', ''],
  ['# Our roles\r\n', '# Our roles\r\n'],
])('an empty taxonomy.yaml takes them too (%j)', async (before, kept) => {
  const params = { function: 'NURS', focus: 'CLI', roles: [{ level: 'P2', title: 'Nurse' }] };
  const files = { 'taxonomy.yaml': before };
  const after = await made(files, {
    ...params,
    newFunction: { name: 'Nursing' },
    newFocus: { name: 'Clinic' },
  });
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const lists =
    'functions:\n  - id: NURS\n    name: Nursing\nfocuses:\n  - id: CLI\n    name: Clinic\n    functions:\n      - NURS\n';
  expect(after).toMatchObject({ 'taxonomy.yaml': kept + lists.replaceAll('\n', eol) });
});
