import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { steps } from '../scripts/generate/all.mjs';
import { differences, writeAll } from '../scripts/generate/freshness.mjs';
import { newAjv } from '../scripts/generate/validators.mjs';
import type { FileKind } from '../server/model/file-kind';
import { validateFile } from '../server/model/shape';
import { bad } from './schemas.bad';
import { good } from './schemas.good';

const kinds: FileKind[] = ['role', 'taxonomy', 'library', 'pay', 'assessment'];

function schemaText(kind: FileKind): string {
  return readFileSync(new URL(`../schemas/${kind}.schema.json`, import.meta.url), 'utf8');
}

/** Every property in a schema, with the words that lead to it. */
function properties(schema: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]) => {
    const own =
      keyword === 'properties' || keyword === 'patternProperties'
        ? Object.entries(inner as Record<string, Record<string, unknown>>)
        : [];
    const named = own.map(([key, value]): [string, Record<string, unknown>] => [`${path}/${key}`, value]);
    return [...named, ...properties(inner, `${path}/${keyword}`)];
  });
}

describe('the schemas', () => {
  test.each(kinds)('%s: compiles strictly, alone, and has its name', (kind) => {
    const schema = JSON.parse(schemaText(kind));
    expect(() => newAjv().compile(schema)).not.toThrow();
    expect(schema.$id).toBe(`urn:rolewright:${kind}`);
    const references = schemaText(kind).match(/"\$ref": "[^"]+"/g) ?? [];
    expect(references.filter((reference) => !reference.includes('"#/definitions/'))).toEqual([]);
  });

  test.each(kinds)('%s: every key is explained in words', (kind) => {
    const found = properties(JSON.parse(schemaText(kind)));
    expect(found.length).toBeGreaterThan(3);
    const silent = found.filter(([, value]) => String(value.description ?? '').length < 20);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('every known word is explained where any is', () => {
    const all = kinds.flatMap((kind) => properties(JSON.parse(schemaText(kind))));
    const explained = all.filter(([, value]) => value['x-meanings'] !== undefined);
    expect(explained.length).toBeGreaterThan(1);
    for (const [path, value] of explained)
      expect(Object.keys(value['x-meanings'] as object), path).toEqual(value.enum ?? value.examples);
  });
});

describe('files', () => {
  test.each(good)('$name is right', ({ kind, text }) => {
    const value = parse(text);
    expect(validateFile(kind, value)).toEqual([]);
    const check = newAjv().compile(JSON.parse(schemaText(kind)));
    expect(check(value), JSON.stringify(check.errors)).toBe(true);
  });

  test.each(bad)('$name is reported once', ({ kind, text, errors }) => {
    const value = parse(text);
    const found = validateFile(kind, value).map(({ path, keyword, key }) =>
      [path.join('.'), keyword, key].filter((part) => part !== undefined).join(' '),
    );
    expect(found).toEqual(errors);
    expect(newAjv().compile(JSON.parse(schemaText(kind)))(value)).toBe(false);
  });
});

describe('generated files', () => {
  test('are fresh; if not, run "npm run generate"', async () => {
    expect((await differences(steps)).map(({ path, kind }) => `${path} is ${kind}`)).toEqual([]);
  }, 30_000);

  test('are written, found stale after a change, and removed when nothing makes them any more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolewright-'));
    const step = (texts: Record<string, string>) => [
      { name: 'sample', folders: ['out'], outputs: async () => new Map(Object.entries(texts)) },
    ];
    const state = async (texts: Record<string, string>) =>
      (await differences(step(texts), folder)).map(({ path, kind }) => `${path} ${kind}`);

    const two = { 'out/a.txt': 'one\n', 'out/b.txt': 'two\n' };
    expect(await state(two)).toEqual(['out/a.txt missing', 'out/b.txt missing']);
    await writeAll(await differences(step(two), folder), folder);
    expect(await state(two)).toEqual([]);
    writeFileSync(join(folder, 'out/a.txt'), 'one\r\n');
    expect(await state(two)).toEqual([]);
    writeFileSync(join(folder, 'out/a.txt'), 'typed by hand\n');
    expect(await state({ 'out/a.txt': 'one\n' })).toEqual(['out/a.txt stale', 'out/b.txt left over']);
    await writeAll(await differences(step({ 'out/a.txt': 'one\n' }), folder), folder);
    expect(await state({ 'out/a.txt': 'one\n' })).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('the validators need nothing at run time and stay small', () => {
    const code = readFileSync(new URL('../server/model/generated/validators.js', import.meta.url), 'utf8');
    expect(code).not.toMatch(/\brequire\(|new Function|\bimport\b/);
    expect(Buffer.byteLength(code)).toBeLessThan(60_000);
  });
});
