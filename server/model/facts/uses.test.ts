import fc from 'fast-check';
import { expect, test } from 'vitest';
import { world } from '../../../test/support/navigating';
import { fileKind } from '../file-kind';
import { readRole } from '../role/read-role';
import { parse } from '../syntax/parse';
import { textDocument } from '../syntax/tree';
import { factsOf } from './extract';
import { usesIn } from './uses';

test('aliases and merge keys lead to the place where the text stands', () => {
  const text = `x-rung: &rung P3
code: A.B.P3
level: *rung
components:
  skills: &list
    - &one { ref: wound-care }
    - *one
  knowledge: *list
`;
  const tree = parse(textDocument(text));
  expect(usesIn('role', tree).map(({ kind, id, line }) => `${line} ${kind} ${id}`)).toEqual([
    '0 level P3',
    '1 role A.B.P3',
    '1 function A',
    '1 focus B',
    '1 level P3',
    '4 section skills',
    '5 libraryItem wound-care',
    '7 section knowledge',
  ]);
});

test('an id that is not typed as it is meant has no place to point at', () => {
  const tree = parse(textDocument('code: "A.B.\\x503"\nlevel: |\n  P3\n'));
  expect(usesIn('role', tree)).toEqual([]);
});

test('in damaged text every use still covers exactly its id, once', () => {
  const files = Object.entries(world);
  const damage = fc.record({
    file: fc.nat(files.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    typed: fc.constantFrom(
      '',
      '\n',
      ': ',
      '- ',
      '"',
      "'",
      '*a',
      '&a ',
      '{',
      ']',
      '#',
      '|',
      '<<: *a\n',
      '\t',
      'é😀',
    ),
  });
  fc.assert(
    fc.property(damage, ({ file, at, length, typed }) => {
      const [name = '', text = ''] = files[file] ?? [];
      const start = Math.floor(at * text.length);
      const damaged = text.slice(0, start) + typed + text.slice(start + length);
      const uses = usesIn(fileKind(name) ?? 'role', parse(textDocument(damaged)));
      const lines = damaged.split('\n');
      for (const use of uses) expect(lines[use.line]?.slice(use.start, use.end)).toBe(use.id);
      const places = uses.map(({ kind, line, start: from }) => `${kind} ${line} ${from}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 400 },
  );
});

test('facts are plain data, fit for a cache, in the order of the text', () => {
  const facts = factsOf(
    readRole('file:///a.role.yaml', parse(textDocument(world['p3.role.yaml']))),
    undefined,
  );
  expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
  expect(facts.uses.map(({ line }) => line)).toEqual(
    facts.uses.map(({ line }) => line).sort((a, b) => a - b),
  );
  expect(facts.texts).toEqual([
    { field: 'title', text: 'DevOps Engineer', line: 0, start: 7, end: 22 },
    { field: 'alias', text: 'Site Reliability Engineer', line: 21, start: 11, end: 36 },
    { field: 'statement', text: 'Restores service during incidents.', line: 9, start: 17, end: 51 },
  ]);
});
