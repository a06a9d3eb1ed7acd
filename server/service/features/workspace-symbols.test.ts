import { expect, test } from 'vitest';
import { world } from '../../../test/support/navigating';
import { fixtureFolder, workspaceOf } from '../../../test/support/workspace';
import { finished } from '../../model/steps';
import { mostSymbols, workspaceSymbols } from './workspace-symbols';

async function found(query: string, files: Readonly<Record<string, string>> = world) {
  const { workspace, uriOf } = await workspaceOf(files);
  const governance = await workspace.governance(uriOf('p3.role.yaml'));
  return finished(workspaceSymbols(query, workspace.snapshot(), [governance]));
}

async function lines(query: string): Promise<readonly string[]> {
  return (await found(query)).map(
    ({ name, containerName, location: { uri, range } }) =>
      `${name} (${containerName}) ${uri.slice(fixtureFolder.length + 1)}:${range.start.line + 1}`,
  );
}

test.each([
  ['devo.gen.p3', 'DEVO.GEN.P3 DevOps Engineer (Acme roles › DevOps) p3.role.yaml:2'],
  ['bld', 'DEVO.BLD.P3 → DEVO.GEN.P3 (Acme roles › DevOps › DEVO.GEN.P3) p3.role.yaml:7'],
  ['senior dev', 'DEVO.GEN.P4 Senior DevOps Engineer (Acme roles › DevOps) p4.role.yaml:2'],
  ['reliab', 'Site Reliability Engineer (Acme roles › DevOps › DEVO.GEN.P3) p3.role.yaml:22'],
  [
    'incidents service',
    'Restores service during incidents. (Acme roles › DevOps › DEVO.GEN.P3) p3.role.yaml:10',
  ],
  ['at night', 'Restores service, also at night. (Acme roles › DevOps › DEVO.GEN.P3 › de) p3.de.role.yaml:6'],
  [
    'describes infra',
    'infrastructure-as-code Describes infrastructure as code. (Acme roles › Library item) shared.library.yaml:2',
  ],
  ['place of work', 'workplace Place of work (Acme roles › Field) taxonomy.yaml:28'],
])('%s finds first %s', async (query, first) => {
  expect((await lines(query))[0]).toBe(first);
});

test('the role comes before what only mentions it', async () => {
  expect((await lines('devops engineer')).slice(0, 2)).toEqual([
    'DEVO.GEN.P2 DevOps Engineer II (Acme roles › DevOps) p2.role.yaml:2',
    'DEVO.GEN.P3 DevOps Engineer (Acme roles › DevOps) p3.role.yaml:2',
  ]);
});

test('nothing typed shows all roles, by code', async () => {
  expect((await found('')).map(({ name }) => name.split(' ')[0])).toEqual([
    'DEVO.GEN.P2',
    'DEVO.GEN.P3',
    'DEVO.GEN.P3',
    'DEVO.GEN.P4',
    'DEVO.SEC.P3',
  ]);
});

test('an overlay is found under the title of the role that it changes', async () => {
  expect((await lines('devops engineer')).filter((each) => each.includes('.de.'))).toEqual([
    'DEVO.GEN.P3 DevOps Engineer (Acme roles › DevOps › de) p3.de.role.yaml:1',
  ]);
});

test.each([
  ['DevOps eng', 'DEVO.GEN.P2 DevOps Engineer II'],
  ['eng devops', 'DEVO.GEN.P2 DevOps Engineer II'],
  ['GEN.P4', 'DEVO.GEN.P4 Senior DevOps Engineer'],
])('%s is found whatever its capitals, its order and its signs', async (query, first) => {
  expect((await found(query))[0]?.name).toBe(first);
});

test('nonsense finds nothing', async () => {
  expect(await found('qqqzzz')).toEqual([]);
});

test('other scripts are words as well', async () => {
  const files = { ...world, 'de.role.yaml': 'title: Pflegekräfte führen\ncode: CARE.GEN.M1\nlevel: M1\n' };
  expect((await found('führ', files)).map(({ name }) => name)).toEqual(['CARE.GEN.M1 Pflegekräfte führen']);
});

test(`of many at most ${mostSymbols} are shown`, async () => {
  const many = Object.fromEntries(
    Array.from({ length: mostSymbols + 20 }, (_, i) => [
      `r${i}.role.yaml`,
      `code: AAAA.GEN.P${i}\ntitle: Engineer\n`,
    ]),
  );
  expect(await found('engineer', { ...many, 'p3.role.yaml': world['p3.role.yaml'] })).toHaveLength(
    mostSymbols,
  );
});
