import { expect, test } from 'vitest';
import { Files, parentOf } from './files';

function filesOf(...paths: string[]): Files {
  const files = new Files();
  for (const path of paths) files.add(`file:///acme/${path}`);
  return files;
}

test('the nearest taxonomy upward governs, and a deeper one is a world of its own', () => {
  const files = filesOf('taxonomy.yaml', 'devops/a.role.yaml', 'lab/taxonomy.yml', 'lab/deep/b.role.yaml');
  expect(files.taxonomyOf('file:///acme/devops/a.role.yaml')).toBe('file:///acme/taxonomy.yaml');
  expect(files.taxonomyOf('file:///acme/lab/deep/b.role.yaml')).toBe('file:///acme/lab/taxonomy.yml');
  expect(files.taxonomyOf('file:///elsewhere/c.role.yaml')).toBeUndefined();
});

test('includes take libraries below, of either ending, and none of a deeper taxonomy', () => {
  const files = filesOf(
    'taxonomy.yaml',
    'library/b.library.yml',
    'a.library.yaml',
    'lab/taxonomy.yaml',
    'lab/c.library.yaml',
  );
  expect(files.included('file:///acme/taxonomy.yaml', ['**/*.library.yaml'])).toEqual([
    'file:///acme/a.library.yaml',
    'file:///acme/library/b.library.yml',
  ]);
});

test('an include that leaves the folder takes nothing', () => {
  const files = filesOf('taxonomy.yaml', 'a.library.yaml');
  expect(files.included('file:///acme/taxonomy.yaml', ['../**/*.library.yaml', '/a.library.yaml'])).toEqual(
    [],
  );
});

test('a file that was never saved belongs to the only taxonomy, and to none of several', () => {
  expect(filesOf('a.role.yaml').taxonomyOf('untitled:Untitled-1')).toBeUndefined();
  expect(filesOf('roles/taxonomy.yaml').taxonomyOf('untitled:Untitled-1')).toBe(
    'file:///acme/roles/taxonomy.yaml',
  );
  expect(filesOf('taxonomy.yaml', 'lab/taxonomy.yaml').taxonomyOf('untitled:Untitled-1')).toBeUndefined();
});

test.each([
  ['file:///acme/a.yaml', 'file:///acme'],
  ['file:///acme', undefined],
  ['memfs:/sample/a.yaml', 'memfs:/sample'],
  ['vscode-vfs://github/acme/a.yaml', 'vscode-vfs://github/acme'],
  ['untitled:Untitled-1', undefined],
])('the folder of %s is %s', (uri, folder) => {
  expect(parentOf(uri)).toBe(folder);
});
