import { describe, expect, it } from 'vitest';
import { fixtureFolder, workspaceOf } from '../../../test/support/workspace';
import { applyEdits } from '../../model/text/span';
import { includedBy } from '../../workspace/files';
import { followMoves } from './follow-moves';

type Files = Readonly<Record<string, string>>;

/** The texts of taxonomies and libraries after moves such as `['codes', 'tables']`, by their old names. */
async function movedFolder(
  files: Files,
  ...moves: readonly (readonly [from: string, to: string])[]
): Promise<Files> {
  const { workspace, uriOf } = await workspaceOf(files);
  const moved = moves.map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
  const texts: Record<string, string> = { ...files };
  for (const taxonomy of workspace.taxonomyUris)
    for (const uri of (await workspace.governance(taxonomy)).files) {
      const state = await workspace.state(uri);
      if (!state || state.kind === 'role') throw new Error(uri);
      const name = decodeURIComponent(uri.slice(fixtureFolder.length + 1));
      texts[name] = applyEdits(files[name] ?? '', followMoves(state, moved, includedBy));
    }
  return texts;
}

const systems = 'classificationSystems:\n  - id: isco-08\n    file: codes/isco08.tsv # ours\n';
const library = 'library:\n  - id: a\n    type: skill\n    statement: A.\n';

describe('tables of codes', () => {
  const files = { 'taxonomy.yaml': `format: 1\n${systems}`, 'codes/isco08.tsv': 'code\ttitle\n' };
  const tables = (path: string): Files => ({
    ...files,
    'taxonomy.yaml': files['taxonomy.yaml'].replace('codes/isco08.tsv', path),
  });

  it('are found again when their file or a folder around it gets another name', async () => {
    expect(await movedFolder(files, ['codes/isco08.tsv', 'codes/isco.tsv'])).toEqual(
      tables('codes/isco.tsv'),
    );
    expect(await movedFolder(files, ['codes', 'tables'])).toEqual(tables('tables/isco08.tsv'));
    expect(await movedFolder(files, ['codes', 'Größe: 1'])).toEqual(tables('"Größe: 1/isco08.tsv"'));
    expect(await movedFolder(files, ['codes', 'a'], ['codes/isco08.tsv', 'b/c.tsv'])).toEqual(
      tables('b/c.tsv'),
    );
  });

  it('keep their path where taxonomy.yaml moves along, or where nothing that counts moved', async () => {
    expect(await movedFolder(files, ['codes-of-others', 'tables'])).toEqual(files);
    expect(await movedFolder(files, ['codes/other.tsv', 'codes/isco.tsv'])).toEqual(files);
    const deep = { 'org/taxonomy.yaml': files['taxonomy.yaml'], 'org/codes/isco08.tsv': '' };
    expect(await movedFolder(deep, ['org', 'company'])).toEqual(deep);
  });

  it('are found again when the file that names them moves', async () => {
    const deep = {
      ...files,
      'taxonomy.yaml': 'format: 1\n',
      'lists/isco.library.yaml': systems,
      'lists/codes/isco08.tsv': '',
    };
    const moved = await movedFolder(deep, ['lists/isco.library.yaml', 'isco.library.yaml']);
    expect(moved['lists/isco.library.yaml']).toBe(systems.replace('codes/', 'lists/codes/'));
  });

  it('stay as they are where the table goes outside the folder', async () => {
    const deep = { 'org/taxonomy.yaml': files['taxonomy.yaml'], 'org/codes/isco08.tsv': '' };
    expect(await movedFolder(deep, ['org/codes', 'codes'])).toEqual(deep);
  });

  it('keep quotes and line ends', async () => {
    const quoted = {
      ...files,
      'taxonomy.yaml': `${systems}\n`
        .replace('codes/isco08.tsv', "'codes/isco08.tsv'")
        .replaceAll('\n', '\r\n'),
    };
    const result = await movedFolder(quoted, ['codes', 'tables']);
    expect(result['taxonomy.yaml']).toBe(quoted['taxonomy.yaml'].replace('codes/', 'tables/'));
  });
});

describe('included libraries', () => {
  const files = (include: string): Files => ({
    'taxonomy.yaml': `format: 1\n${include}`,
    'shared/a.library.yaml': library,
    'shared/b.library.yaml': library.replace('id: a', 'id: b'),
  });
  const list = (...patterns: readonly string[]) =>
    `include:\n${patterns.map((each) => `  - ${each} # kept\n`).join('')}`;

  it.each([
    [
      'a plain path',
      ['shared/a.library.yaml'],
      ['shared/a.library.yaml', 'shared/c.library.yaml'],
      ['shared/c.library.yaml'],
    ],
    ['the folder of a plain path', ['shared/a.library.yaml'], ['shared', 'lists'], ['lists/a.library.yaml']],
    [
      'the folder before a pattern',
      ['"shared/**/*.library.yaml"'],
      ['shared', 'lists/all'],
      ['"lists/all/**/*.library.yaml"'],
    ],
    ['a pattern that still matches', ['"*/*.library.yaml"'], ['shared', 'lists'], ['"*/*.library.yaml"']],
    [
      'a file that the pattern still finds',
      ['"shared/*.library.yaml"'],
      ['shared/a.library.yaml', 'shared/c.library.yaml'],
      ['"shared/*.library.yaml"'],
    ],
  ] as const)('%s', async (_, before, move, then) => {
    const folder = files(list(...before));
    expect(await movedFolder(folder, [...move])).toEqual({
      ...folder,
      'taxonomy.yaml': `format: 1\n${list(...then)}`,
    });
  });

  it('get a line of their own where no pattern finds them any more', async () => {
    const folder = files(list('"shared/*.library.yaml"'));
    const result = await movedFolder(folder, ['shared/a.library.yaml', 'other/a.library.yaml']);
    expect(result['taxonomy.yaml']).toBe(
      `format: 1\n${list('"shared/*.library.yaml"')}  - other/a.library.yaml\n`,
    );
    const flow = await movedFolder(files('include: [shared/a.library.yaml, "shared/b*"]\n'), [
      'shared/b.library.yaml',
      'c.library.yaml',
    ]);
    expect(flow['taxonomy.yaml']).toBe(
      'format: 1\ninclude: [shared/a.library.yaml, "shared/b*", c.library.yaml]\n',
    );
  });

  it('need nothing where no list says which belong, and cannot be kept outside the folder', async () => {
    expect(await movedFolder(files(''), ['shared', 'lists'])).toEqual(files(''));
    const deep = { 'org/taxonomy.yaml': list('shared/*.library.yaml'), 'org/shared/a.library.yaml': library };
    expect(await movedFolder(deep, ['org/shared', 'shared'])).toEqual(deep);
  });
});
