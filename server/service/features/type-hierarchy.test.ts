import { expect, test } from 'vitest';
import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import { markedWorkspace } from '../../../test/support/workspace';
import { Hierarchy, type HierarchyData } from './type-hierarchy';

const role = (code: string, title: string, more = ''): string =>
  `code: ${code}\ntitle: ${title}\nlevel: ${code.split('.')[2]}\n${more}`;

/** A ladder with a gap at P4, a bridge to M1, a second focus and an overlay. */
const ladder = {
  'taxonomy.yaml': 'levels:\n  - id: P3\n    name: Career\n',
  'p2.role.yaml': role('DEVO.GEN.P2', 'Engineer II'),
  'p3.role.yaml': role('DEVO.GEN.P3', 'Engineer III'),
  'p3.de.role.yaml': 'code: DEVO.GEN.P3\nregion: de\n',
  'p5.role.yaml': role('DEVO.GEN.P5', 'Principal Engineer', 'status: deprecated\n'),
  'm1.role.yaml': role('DEVO.GEN.M1', 'Team Lead'),
  'sec.role.yaml': role('DEVO.SEC.P4', 'Senior Security Engineer'),
};

async function around(files: Readonly<Record<string, string>>) {
  const { workspace, state, offset } = await markedWorkspace(files);
  const hierarchy = new Hierarchy(state.governance, workspace.snapshot(), state);
  const items = hierarchy.prepare(state, offset);
  const dataOf = (item: TypeHierarchyItem | undefined) => item?.data as HierarchyData;
  const lines = (all: readonly TypeHierarchyItem[]) =>
    all.map(
      ({ name, detail, uri, range }) =>
        `${name} | ${detail} | ${uri.split('/').at(-1)}:${range.start.line + 1}`,
    );
  const [item] = items;
  return {
    item: lines(items),
    above: item ? lines(hierarchy.above(dataOf(item))) : [],
    below: item ? lines(hierarchy.below(dataOf(item))) : [],
    hierarchy,
    items,
    dataOf,
  };
}

const marked = (file: keyof typeof ladder, from: string, to: string) => ({
  ...ladder,
  [file]: ladder[file].replace(from, to),
});

test.each([
  ['the function', 'code: DE|VO.GEN.P3'],
  ['the focus', 'code: DEVO.G|EN.P3'],
  ['the level', 'code: DEVO.GEN.P3|'],
])('on %s in its own code it is the role: up over a gap, the bridge, and down', async (_, code) => {
  const { item, above, below } = await around(marked('p3.role.yaml', 'code: DEVO.GEN.P3', code));
  expect(item).toEqual(['P3 Engineer III | DEVO.GEN.P3 | p3.role.yaml:1']);
  expect(above).toEqual([
    'P5 Principal Engineer | DEVO.GEN.P5 | p5.role.yaml:1',
    'M1 Team Lead | DEVO.GEN.M1 · over a bridge to Management | m1.role.yaml:1',
  ]);
  expect(below).toEqual(['P2 Engineer II | DEVO.GEN.P2 | p2.role.yaml:1']);
});

test('the same on level:', async () => {
  const { item } = await around(marked('p3.role.yaml', 'level: P3', 'level: P|3'));
  expect(item).toEqual(['P3 Engineer III | DEVO.GEN.P3 | p3.role.yaml:1']);
});

test('an overlay stands for itself, under the title of the role that it changes', async () => {
  const { item, above } = await around(marked('p3.de.role.yaml', 'DEVO.GEN.P3', 'DEVO.GE|N.P3'));
  expect(item).toEqual(['P3 Engineer III | DEVO.GEN.P3 | p3.de.role.yaml:1']);
  expect(above[0]).toBe('P5 Principal Engineer | DEVO.GEN.P5 | p5.role.yaml:1');
});

test('on the code of another role it is that role', async () => {
  const { item, above } = await around({ ...ladder, 'x.role.yaml': 'replacedBy: DEVO.GEN.P|2\n' });
  expect(item).toEqual(['P2 Engineer II | DEVO.GEN.P2 | p2.role.yaml:1']);
  expect(above).toEqual(['P3 Engineer III | DEVO.GEN.P3 | p3.role.yaml:1']);
});

test('a role that is given up is struck through', async () => {
  const { hierarchy, items, dataOf } = await around(marked('p3.role.yaml', 'level: P3', 'level: P|3'));
  expect(hierarchy.above(dataOf(items[0])).map(({ tags }) => tags)).toEqual([[1], undefined]);
});

test('in a taxonomy a level has the levels beside it, those of the framework at the place that was asked', async () => {
  const { item, above, below } = await around(marked('taxonomy.yaml', 'id: P3', 'id: P|3'));
  expect(item).toEqual(['P3 Career | Professional | taxonomy.yaml:2']);
  expect(above.map((each) => each.split(' ')[0])).toEqual(['P4', 'M1']);
  expect(below.map((each) => each.split(' ')[0])).toEqual(['P2']);
  expect(above.every((each) => each.endsWith('taxonomy.yaml:2'))).toBe(true);
});

test('on a SOC code it is the tree of occupations', async () => {
  const { item, above, below, hierarchy, items, dataOf } = await around({
    ...ladder,
    'p3.role.yaml': `${ladder['p3.role.yaml']}classifications:\n  - system: soc-2018\n    code: 15-1|252\n`,
  });
  expect(item).toEqual(['15-1252 Software Developers | detailed · SOC 2018 | p3.role.yaml:6']);
  expect(above[0]).toMatch(/^15-1250 /);
  expect(below).toEqual([]);
  const [group] = hierarchy.above(dataOf(items[0]));
  expect(hierarchy.below(dataOf(group)).map(({ name }) => name)).toContain('15-1252 Software Developers');
});

test('on plain text there is none', async () => {
  const { item } = await around(marked('p3.role.yaml', 'title: Engineer III', 'title: Eng|ineer III'));
  expect(item).toEqual([]);
});
