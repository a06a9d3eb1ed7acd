import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWithLibrary } from '../read-yaml';
import { quickRead } from './quick-read';

const role = `title: DevOps Engineer   # as in the contract
code: DEVO.GEN.P3
level: P3
status:
version: 1.10
confidence: 0.7
ids: 
  workday: 0042
summary: >-
  Keeps delivery
  pipelines fast.

  And calm.
story:
  # who it is about
  who: 'An engineer: "the one who''s asked"'
  plan:
  - Finds the slowest step - of each pipeline.
  - "Mends it: twice." # or thrice
  stakes: |
    Missed releases.

    Tired teams.

components:
  skills:
    - ref: iac
      proficiency: working
      examples:
        - Led the recovery of Öresund’s shop 👩‍💼.
    -   statement: See https://example.org/a:b#c
        need: desirable
    - Writes runbooks, C# and F#.
    -
      statement: Below its dash.
    - -5 degrees
    - Watches the queue
      of each pipeline,
        day and night.
  tasks: [ Restores, "Reviews, too", [], -5 ] # short
pay: { currency: USD, market: { median: 117000, basis: 'survey' }, range: {} }
aliases:
  - { title: Site Engineer, confidence: 0.55 }
  - title: Somebody who is
      responsible
links:
- ~
- true
- 12+
- 3-5
`;

/** Both readings are the same, down to the last offset; answers whether the quick one was made. */
function expectSame(text: string): boolean {
  const quick = quickRead(text);
  if (quick) expect(quick).toEqual(readWithLibrary(text));
  return quick !== undefined;
}

test.each([
  ['as it stands', role],
  ['with carriage returns', role.replaceAll('\n', '\r\n')],
  ['without an end of the last line', role.trimEnd()],
  ['below the mark of a document', `---\n# A role\n${role}`],
  ['moved to the right', role.replace(/^(?=.)/gm, '  ')],
])('a role is read as by the library, %s', (_, text) => {
  expect(expectSame(text)).toBe(true);
});

test.each([
  ['an empty file', ''],
  ['a comment alone', '# nothing\n'],
  ['flow style over two lines', 'a: [b,\n  c]\n'],
  ['a pair in a list', 'a: [b: c]\n'],
  ['an item without a text', 'a: [b, , c]\n'],
  ['a key without a value', 'a: { b }\n'],
  ['many brackets', `a: ${'['.repeat(30_000)}\n`],
  ['a flow map as a key', '{ a: b }: c\n'],
  ['an anchor', 'a: &x b\n'],
  ['a reference', 'a: *x\n'],
  ['a tag', 'a: !!str 5\n'],
  ['a merge key', '<<: a\n'],
  ['a tab', 'a:\tb\n'],
  ['a text with a blank line', 'a: b\n\n  c\n'],
  ['a text with a comment in it', 'a: b\n  # no\n  c\n'],
  ['a text with a key in it', 'a: b\n  c: d\n'],
  ['a quoted text over two lines', 'a: "b\n  c"\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['a colon in a value', 'a: b: c\n'],
  ['a value without a key', 'a: b\nc\n'],
  ['an item beside a key', 'a: b\n- c\n'],
  ['an item too deep', '- a\n  - b\n'],
  ['a key too deep', 'a:\n    b: c\n  d: e\n'],
  ['an open quote', "a: 'b\n"],
  ['text behind a quote', "a: 'b' c\n"],
  ['a document behind its mark', '--- a\n'],
  ['a document below a comment', '# one\n---\na: b\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['a conflict', '<<<<<<< ours\na: b\n=======\na: c\n>>>>>>> theirs\n'],
  ['a number of a rare kind', 'a: 0x1F\n'],
  ['a block of text with a number', 'a: |2\n    b\n'],
  ['a block of text that keeps its end', 'a: |+\n  b\n\n'],
  ['a no-break space', 'a: b\u00a0\n'],
  ['a lone carriage return', 'a: b\rc: d\n'],
  ['a key of a map', '? a\n: b\n'],
])('leaves to the library: %s', (_, text) => {
  expect(quickRead(text)).toBeUndefined();
});

const pieces = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n    - ',
    '\n      ',
    '\n  key: ',
    '\nkey: ',
    '\n\n',
    '\r\n',
  ],
  ...[
    '- ',
    '-',
    ': ',
    ':',
    ' ',
    '  ',
    '   ',
    '#',
    ' # note ',
    '"',
    "'",
    '""',
    "''",
    '|',
    '>',
    '|-',
    '>-\n  ',
  ],
  ...[
    'a',
    'é',
    '0',
    '5',
    '1.50',
    '-3',
    '1e3',
    '.5',
    '0o7',
    '.inf',
    'true',
    'NULL',
    '~',
    'null',
    'x y',
    '.',
    '/',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '!',
    '@',
    '%',
    '`',
    '?',
    '? ',
    '<<: ',
    '=',
    '\\',
    '\t',
    '\u00a0',
    '—',
  ],
  ...[
    '---',
    '...',
    'key',
    'a: b',
    'https://a.b/c',
    'So: it',
    'item:',
    '_',
    '$',
    '(',
    '😀',
    '\ufeff',
    '\u2028',
  ],
];

test('whatever the text, a quick reading equals that of the library', () => {
  let quick = 0;
  const changed = fc
    .tuple(
      fc.constantFrom(role, role.replaceAll('\n', '\r\n'), 'a:\n  - b\n  - c: d\n'),
      fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...pieces)), { maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [at, length, piece]) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + piece + now.slice(start + length);
      }, text),
    );
  const made = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const look = (text: string): void => {
    if (expectSame(text)) quick++;
  };
  fc.assert(fc.property(changed, look), { numRuns: 800 });
  fc.assert(fc.property(made, look), { numRuns: 2000 });
  expect(quick).toBeGreaterThan(250);
});

test('the sample is read quickly, and broken files as by the library', () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.ya?ml$/.test(file.name))
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  const root = join(__dirname, '../../../..');
  const sample = files(join(root, 'examples'));
  const quick = sample.filter(expectSame).length;
  expect(quick / sample.length).toBeGreaterThan(0.9);
  for (const text of files(join(root, 'test/fixtures/broken'))) expectSame(text);
});
