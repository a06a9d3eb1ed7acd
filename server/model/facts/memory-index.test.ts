import { expect, test } from 'vitest';
import { readRole } from '../role/read-role';
import { parse } from '../syntax/parse';
import { textDocument } from '../syntax/tree';
import { factsOf } from './extract';
import type { RoleFacts } from './facts';
import { MemoryIndex } from './memory-index';

const facts = (uri: string, text: string): RoleFacts =>
  factsOf(readRole(uri, parse(textDocument(text, uri))), undefined);
const role = (name: string, code: string, former = '') =>
  facts(name, `code: ${code}\n${former && `formerCodes:\n  - ${former}\n`}`);

const many = (count: number) => Array.from({ length: count }, (_, i) => role(`file${i}`, `F.G.P${i % 10}`));
const uris = (found: Iterable<RoleFacts>) => [...found].map(({ uri }) => uri).sort();

test('knows roles by file, by code and by former code', () => {
  const index = new MemoryIndex().with([role('a', 'A.G.P1'), role('b', 'B.G.P1', 'A.G.P1')]);
  expect(uris(index.roles())).toEqual(['a', 'b']);
  expect(index.role('a')?.code).toBe('A.G.P1');
  expect(uris(index.byCode('A.G.P1'))).toEqual(['a']);
  expect(uris(index.byFormerCode('A.G.P1'))).toEqual(['b']);
  expect(index.byCode('C.G.P1')).toEqual([]);
});

test('stays what it was when another one is made of it', () => {
  const before = new MemoryIndex().with([role('a', 'A.G.P1')]);
  const after = before.with([role('a', 'B.G.P1')]).with([role('c', 'A.G.P1')]);
  expect(uris(before.byCode('A.G.P1'))).toEqual(['a']);
  expect(uris(after.byCode('A.G.P1'))).toEqual(['c']);
  expect(uris(after.byCode('B.G.P1'))).toEqual(['a']);
  expect(uris(after.without('a').roles())).toEqual(['c']);
  expect(uris(after.roles())).toEqual(['a', 'c']);
});

test.each([1, 99, 250])('tells the same however many roles (%i) came before', (count) => {
  let index = new MemoryIndex().with(many(count));
  index = index.with([role('file0', 'X.G.P1', 'OLD.G.P1')]).without('file1');
  for (let i = 0; i < 3; i++) index = index.with([role(`new${i}`, 'X.G.P1')]);
  index = index.without('new2').without('nobody');
  expect(uris(index.byCode('X.G.P1'))).toEqual(['file0', 'new0', 'new1']);
  expect(uris(index.byFormerCode('OLD.G.P1'))).toEqual(['file0']);
  expect(index.role('file1')).toBeUndefined();
  expect(uris(index.roles())).toHaveLength(count - (count > 1 ? 1 : 0) + 2);
});

/** All codes by their functions, each as often as the index names it. */
const codesIn = (index: MemoryIndex) => {
  const all = [...index.codesByFunction()].flatMap(([name, codes]) => codes.map((code) => [name, code]));
  for (const [name, code] of all) expect(code?.startsWith(`${name}.`)).toBe(true);
  return all.map(([, code]) => code ?? '').sort();
};

test('tells the same of roles that came in parts as of all at once, also where some changed meanwhile', () => {
  const coded = many(1000).map(({ uri }, i) => role(uri, `F${i % 40}.G.P${i % 7}`, `O.G.P${i % 5}`));
  const changed = role('file3', 'X.G.P1');
  let index = new MemoryIndex();
  for (let from = 0; from < coded.length; from += 130) {
    index = index.with(coded.slice(from, from + 130));
    if (index.role('file3')) index = index.with([changed]).without('file4');
  }
  const expected = new MemoryIndex().with(coded).with([changed]).without('file4');
  for (const each of [index, index.settled(), index.settled().settled()]) {
    expect(uris(each.roles())).toEqual(uris(expected.roles()));
    expect(codesIn(each)).toEqual(codesIn(expected));
    for (const code of codesIn(expected))
      expect(uris(each.byCode(code))).toEqual(uris(expected.byCode(code)));
    expect(uris(each.byFormerCode('O.G.P3'))).toEqual(uris(expected.byFormerCode('O.G.P3')));
    expect(each.role('file3')).toBe(changed);
    expect(each.role('file4')).toBeUndefined();
  }
});
