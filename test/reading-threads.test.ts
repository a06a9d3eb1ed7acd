import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NodeHost } from '../server/host/node/node-host';
import { type ReaderOptions, RoleReader } from '../server/host/node/reading/role-reader';
import { readPacked } from '../server/model/facts/packed/read-packed';
import { built, folderWith } from './support/servers';

const text = (index: number): string =>
  index % 50 === 0
    ? `title: [Nurse ${index}\ncode: NURS.G${index}.P2\n`
    : `title: Nurse ${index}\ncode: NURS.G${index}.P2\nlevel: P2\nsummary: ${'Looks after a ward. '.repeat(20)}\n`;

const files = Object.fromEntries(
  Array.from({ length: 420 }, (_, index) => [`ward ${index % 7}/${index}.role.yaml`, text(index)]),
);

async function readAll(folder: string, options: ReaderOptions): Promise<Map<string, string | undefined>> {
  const host = new NodeHost(new RoleReader(options));
  const uris = await host.find(folder);
  const found = new Map<string, string | undefined>();
  for await (const some of host.readRoles(folder, [...uris, `${folder}/none.role.yaml`]))
    for (const { uri, packed } of some) found.set(uri, packed);
  return found;
}

test.each([
  ['server.js as a thread', () => ({ bundle: built('server.js'), threads: 2 })],
  ['cli.js as a thread', () => ({ bundle: built('cli.js'), threads: 1 })],
  ['a thread that cannot be started', () => ({ bundle: join(built('server.js'), 'none.js'), threads: 2 })],
  ['no thread', () => ({ bundle: built('server.js'), threads: 0 })],
])('many roles are read alike: %s', async (_, options) => {
  const { uri, path } = folderWith(files);
  const found = await readAll(uri, options());
  const expected = Object.keys(files).map((file) => {
    const address = `${uri}/${encodeURI(file)}`;
    return [address, readPacked(address, readFileSync(join(path, file), 'utf8'))] as const;
  });
  expect([...found].sort()).toEqual([...expected, [`${uri}/none.role.yaml`, undefined] as const].sort());
});

test('who stops asking ends the threads', async () => {
  const { uri } = folderWith(files);
  const host = new NodeHost(new RoleReader({ bundle: built('server.js'), threads: 2 }));
  let seen = 0;
  for await (const some of host.readRoles(uri, await host.find(uri))) {
    seen += some.length;
    break;
  }
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(420);
  await expect.poll(() => process.getActiveResourcesInfo().includes('Worker')).toBe(false);
});
