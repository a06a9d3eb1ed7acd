import { describe, expect, test } from 'vitest';
import { fileOf, named, payPath, placeAt } from './pay-path';

const folder = 'file:///work/roles';
const home = 'file:///home/me';

describe('a file of pay is found', () => {
  test.each([
    ['beside the folder', '../secret/all.pay.yaml', 'file:///work/secret/all.pay.yaml'],
    ['in the folder', './pay/all.pay.yml', 'file:///work/roles/pay/all.pay.yml'],
    ['by its whole path', '/secret/all.pay.yaml', 'file:///secret/all.pay.yaml'],
    ['in the user’s own folder', '~/pay/all.pay.yaml', 'file:///home/me/pay/all.pay.yaml'],
    ['above the top of the disk', '../../../../x.pay.yaml', 'file:///x.pay.yaml'],
    [
      'with signs of its own',
      '~/Pay (new) ä/a&b.pay.yaml',
      'file:///home/me/Pay%20%28new%29%20%C3%A4/a%26b.pay.yaml',
    ],
    ['as Windows writes it', 'C:\\Secret\\all.pay.yaml', 'file:///c%3A/Secret/all.pay.yaml'],
    ['as Windows writes a share', '\\\\server\\hr\\all.pay.yaml', 'file://server/hr/all.pay.yaml'],
    ['with spaces around', ' /secret/all.pay.yaml ', 'file:///secret/all.pay.yaml'],
  ])('%s: %s', (_, typed, uri) => {
    const path = payPath(typed, folder, home);
    expect(path && fileOf(path)).toBe(uri);
    expect(path && named(path, uri)).toBe(uri);
  });
});

describe('a pattern or a folder', () => {
  const files = [
    'file:///secret/all.pay.yaml',
    'file:///secret/de/all.pay.yml',
    'file:///secret/all.library.yaml',
    'file:///secret/passwords.yaml',
    'file:///secrets/all.pay.yaml',
  ];
  const found = (typed: string): readonly string[] => {
    const path = payPath(typed, folder, home);
    return files.filter((uri) => path && named(path, uri));
  };
  test.each([
    ['/secret/*.pay.yaml', [0]],
    ['/secret/**/*.pay.*', [0, 1]],
    ['/secret/{de,fr}/*', [1]],
    ['/secret', [0, 1]],
    ['/secret/', [0, 1]],
    ['/secret/**/*', [0, 1]],
    ['/secret/passwords.yaml', []],
    ['../../sec*/*.pay.yaml', [0, 4]],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected.map((index) => files[index]));
  });
});

test('without a disk, only what is relative to the folder can be found', () => {
  const virtual = 'vscode-vfs://github/acme/roles';
  const path = payPath('../pay/all.pay.yaml', virtual, undefined);
  expect(path && fileOf(path)).toBe('vscode-vfs://github/acme/pay/all.pay.yaml');
  const inMemory = payPath('../../pay/all.pay.yaml', 'memfs:/acme', undefined);
  expect(inMemory && fileOf(inMemory)).toBe('memfs:/pay/all.pay.yaml');
  expect(payPath('~/all.pay.yaml', virtual, undefined)).toBeUndefined();
  expect(payPath('/secret/all.pay.yaml', virtual, undefined)).toBeUndefined();
});

test.each([
  ['devs', 'file:///work/roles/devs/'],
  ['devs/', 'file:///work/roles/devs/'],
  ['./devs/taxonomy.yaml', 'file:///work/roles/devs/taxonomy.yaml'],
])('the taxonomy “%s” stands in the folder', (typed, place) => {
  expect(placeAt(typed, folder)).toBe(place);
});
