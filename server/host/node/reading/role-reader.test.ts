import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PackedFacts } from '../../../model/facts/packed/packed-facts';
import { toUri } from '../node-host';
import { RoleReader } from './role-reader';

const text = (index: number, title = 'Nurse'): string =>
  `title: ${title}\ncode: NURS.G${index}.P2\nlevel: P2\n`;

/** A folder with many roles that were written an hour ago, and a place for a cache. */
function manyRoles(count = 220) {
  const path = mkdtempSync(join(tmpdir(), 'rolewright-reader-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const roles = join(path, 'roles');
  const hour = Date.now() / 1000 - 3600;
  const write = (index: number, content: string, time = hour) => {
    const file = join(roles, `${index}.role.yaml`);
    writeFileSync(file, content);
    utimesSync(file, time, time);
  };
  mkdirSync(roles);
  for (let index = 0; index < count; index++) write(index, text(index));
  const cache = join(path, 'cache', 'facts');
  const uris = Array.from({ length: count }, (_, index) => toUri(join(roles, `${index}.role.yaml`)));
  return { roles, folder: toUri(roles), uris, cache, hour, write };
}

type Roles = ReturnType<typeof manyRoles>;

/** The titles by code, as a reader finds them; waits until the cache has been written. */
async function read({ folder, uris, cache }: Roles, version = '1'): Promise<Map<string, string>> {
  const reader = new RoleReader({ cache: { folder: cache, version }, threads: 0 });
  const titles = new Map<string, string>();
  for await (const some of reader.read(folder, uris))
    for (const { uri, packed } of some) {
      const facts = packed === undefined ? undefined : new PackedFacts(uri, undefined, packed);
      titles.set(facts?.code ?? uri, facts?.title ?? 'missing');
    }
  await reader.saved;
  return titles;
}

test('files that did not change since are not read again', async () => {
  const roles = manyRoles();
  const first = await read(roles);
  expect(first.size).toBe(220);
  // The same size and time: nobody can see that the text is another one without reading it.
  roles.write(7, text(7, 'Nanny'));
  expect(await read(roles)).toEqual(first);
});

test('files that changed, came or went are', async () => {
  const roles = manyRoles();
  const first = await read(roles);
  roles.write(7, text(7, 'Nanny'), roles.hour + 5);
  roles.write(8, text(8, 'Head nurse'));
  roles.write(9, text(9), roles.hour + 5);
  rmSync(join(roles.roles, '10.role.yaml'));
  roles.write(220, text(220, 'Intern'));
  const uris = [...roles.uris, toUri(join(roles.roles, '220.role.yaml'))];
  const expected = new Map([...first, ['NURS.G7.P2', 'Nanny'], ['NURS.G8.P2', 'Head nurse']]);
  expected.set('NURS.G220.P2', 'Intern').delete('NURS.G10.P2');
  const now = { ...roles, uris };
  expect(await read(now)).toEqual(expected.set(roles.uris[10] ?? '', 'missing'));
  expect(await read({ ...now, uris: uris.filter((uri) => uri !== roles.uris[10]) })).toEqual(
    new Map([...expected].filter(([, title]) => title !== 'missing')),
  );
});

test('a file that may change once more without a later time is looked at again', async () => {
  const roles = manyRoles();
  const soon = Date.now() / 1000 + 5;
  roles.write(7, text(7), soon);
  await read(roles);
  roles.write(7, text(7, 'Nanny'), soon);
  expect((await read(roles)).get('NURS.G7.P2')).toBe('Nanny');
});

test('a cache that is gone, broken or of another version costs time and nothing else', async () => {
  const roles = manyRoles();
  const first = await read(roles);
  const [file = ''] = readdirSync(roles.cache);
  writeFileSync(join(roles.cache, file), 'rolewright facts\nof some kind');
  expect(await read(roles)).toEqual(first);
  rmSync(roles.cache, { recursive: true });
  expect(await read(roles)).toEqual(first);
  expect(await read(roles, '2')).toEqual(first);
});

test('nothing is kept of a folder with a few roles', async () => {
  const roles = manyRoles(30);
  expect((await read(roles)).size).toBe(30);
  expect(existsSync(roles.cache)).toBe(false);
});

test('nothing is kept of roles that lie in no folder of the workspace', async () => {
  const roles = manyRoles();
  expect((await read({ ...roles, folder: '' })).size).toBe(220);
  expect(existsSync(roles.cache)).toBe(false);
});

test('who reads a part keeps what was known of the rest', async () => {
  const roles = manyRoles(450);
  await read(roles);
  roles.write(7, text(7, 'Nanny'), roles.hour + 5);
  await read({ ...roles, uris: roles.uris.slice(0, 220) });
  // Were it forgotten, its new text would be read.
  roles.write(440, text(440, 'Nanny'));
  const all = await read(roles);
  expect([all.size, all.get('NURS.G7.P2'), all.get('NURS.G440.P2')]).toEqual([450, 'Nanny', 'Nurse']);
});
