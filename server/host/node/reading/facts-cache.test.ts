import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type CachedFacts, loadFacts, saveFacts } from './facts-cache';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rolewright-cache-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const many = (count: number, text = 'packed — 漢字 ÿ \u0000'): readonly CachedFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    file: `devops/role "${index}".role.yaml`,
    stamp: { size: index, changed: 1_700_000_000_000.25 + index },
    hash: `hash ${index}`,
    packed: `${text} ${index}`,
  }));

async function loaded(file: string, version = '1'): Promise<readonly CachedFacts[]> {
  const all: CachedFacts[] = [];
  for await (const piece of loadFacts(file, version)) all.push(...piece);
  return all;
}

test('what was saved is there again, in folders that are made for it', async () => {
  const file = join(folder(), 'deep', 'below', 'x.facts');
  expect(await loaded(file)).toEqual([]);
  await saveFacts(file, '1', many(450));
  expect(await loaded(file)).toEqual(many(450));
  await saveFacts(file, '1', many(3));
  expect(await loaded(file)).toEqual(many(3));
});

test('what another version saved is not taken', async () => {
  const file = join(folder(), 'x.facts');
  await saveFacts(file, '1', many(5));
  expect(await loaded(file, '2')).toEqual([]);
  expect(await loaded(file, '1 ')).toEqual([]);
});

test('of a broken cache the sound beginning is taken, and nothing wrong', async () => {
  const file = join(folder(), 'x.facts');
  await saveFacts(file, '1', many(450));
  const sound = readFileSync(file);
  const broken = fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(broken, async ([at, change, isCut]) => {
      const bytes = Buffer.from(isCut ? sound.subarray(0, at) : sound);
      if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ change;
      writeFileSync(file, bytes);
      const found = await loaded(file);
      expect(found.length).toBeLessThan(450);
      expect(found).toEqual(many(450).slice(0, found.length));
    }),
    { numRuns: 60 },
  );
});

test.each(['', 'rolewright facts 1\n', `rolewright facts 1\nRWF\n${'ÿ'.repeat(60)}`, 'something else'])(
  'a file that is no cache is an empty one: %j',
  async (text) => {
    const file = join(folder(), 'x.facts');
    writeFileSync(file, text, 'latin1');
    expect(await loaded(file)).toEqual([]);
  },
);

test('of editors that save at once one wins whole, and nothing else is left', async () => {
  const path = folder();
  const file = join(path, 'x.facts');
  const texts = ['one', 'two', 'three'];
  await Promise.all(texts.map((text) => saveFacts(file, '1', many(450, text))));
  const found = await loaded(file);
  expect(texts.map((text) => many(450, text))).toContainEqual(found);
  expect(readdirSync(path)).toEqual(['x.facts']);
});

test('what nobody will ask for again is removed with the next saving', async () => {
  const path = folder();
  const days = (count: number) => Date.now() / 1000 - count * 86_400;
  for (const [name, age] of [
    ['a.facts', 100],
    ['b.facts', 80],
    ['c.tmp', 2],
    ['d.tmp', 0],
    ['e', 100],
  ] as const) {
    writeFileSync(join(path, name), '');
    utimesSync(join(path, name), days(age), days(age));
  }
  await saveFacts(join(path, 'x.facts'), '1', many(1));
  expect(readdirSync(path).sort()).toEqual(['b.facts', 'd.tmp', 'e', 'x.facts']);
});

test('a place that cannot be written to is no fault', async () => {
  const path = folder();
  writeFileSync(join(path, 'file'), '');
  await saveFacts(join(path, 'file', 'x.facts'), '1', many(1));
  expect(readdirSync(path)).toEqual(['file']);
});
