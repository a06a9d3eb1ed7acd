import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRole } from '../../role/read-role';
import { parse } from '../../syntax/parse';
import { textDocument } from '../../syntax/tree';
import { factsOf } from '../extract';
import type { RoleFacts } from '../facts';
import { pack, packedFormat } from './pack';
import { governedBy, PackedFacts } from './packed-facts';
import { readPacked } from './read-packed';

const uri = 'file:///acme/DEVO.GEN.P3.role.yaml';
const taxonomy = 'file:///acme/taxonomy.yaml';

const role = `title: DevOps Engineer — Plattform
code: DEVO.GEN.P3
level: P3
status: review
owner: platform-leads
region: de
replacedBy: DEVO.GEN.P4
formerCodes:
  - DEVO.OPS.P3
  - SYSA.GEN.P3
flsa: exempt
pay:
  market:
    basis: survey
components:
  skills:
    - ref: iac
      proficiency: working
    - statement: Writes runbooks, and "mends" them.
      id: runbooks
    - Restores service 👩.
    - ''
  tasks:
    - Watches.
    - Watches.
aliases:
  - title: DevOps Engineer — Plattform
    type: common
  - type: former
  - Pipeline Engineer
excludes:
  - component: coaches
    reason: Alone.
classifications:
  - system: soc-2018
    code: 15-1252
`;

const full = (text: string): RoleFacts => factsOf(readRole(uri, parse(textDocument(text, uri))), taxonomy);

/** All that facts say, whether it is kept or read when asked for. */
function said(facts: RoleFacts): Record<keyof RoleFacts, unknown> {
  const { kind, code, codeSpan, region, title, level, status, owner, formerCodes, replacedBy } = facts;
  const { aliases, ids, refs, statements, uses, texts } = facts;
  const rest = { aliases, ids, refs, statements, uses, texts, uri: facts.uri, taxonomy: facts.taxonomy };
  return { kind, code, codeSpan, region, title, level, status, owner, formerCodes, replacedBy, ...rest };
}

const quick = (text: string): RoleFacts => new PackedFacts(uri, taxonomy, readPacked(uri, text));

test('packed facts say what was packed', () => {
  const facts = full(role);
  const packed = new PackedFacts(uri, taxonomy, pack(facts));
  expect(said(packed)).toEqual(said(facts));
  expect(Object.keys(said(facts)).sort()).toEqual(Object.keys(facts).sort());
  expect(packed.uses.length).toBeGreaterThan(15);
  expect(packed.packed.length).toBeLessThan(JSON.stringify(facts).length / 3);
});

test('what is packed stays the same as long as the format has the same number', () => {
  const hash = createHash('sha1').update(readPacked(uri, role)).digest('hex');
  // Another hash means that caches of today would be misread or say less: raise `packedFormat`, then write both here.
  expect([packedFormat, hash]).toEqual([2, '64ab34d38e64987d896ed1b089cc38bff6519039']);
});

test('the same facts may come under another taxonomy', () => {
  const other = 'file:///other/taxonomy.yaml';
  for (const facts of [full(role), quick(role)])
    expect(said(governedBy(facts, other))).toEqual({ ...said(full(role)), taxonomy: other });
});

test('what was cut off is not read as facts, nor is it read without an end', () => {
  const packed = pack(full(role));
  expect(() => new PackedFacts(uri, taxonomy, packed.slice(0, 40))).toThrow(RangeError);
  expect(() => new PackedFacts(uri, taxonomy, 'ÿÿÿÿ')).toThrow(RangeError);
});

const pieces = [
  ...[
    '\n',
    '\r\n',
    '  ',
    ' ',
    '- ',
    '-',
    ': ',
    ':',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '\t',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '&x ',
    '*x',
    '!',
    '|',
    '>-\n',
    'x',
    'P4',
    'A.B.C',
    '\nlevel: 4\n',
    '\ncode: 010\n',
    '\n  - item\n',
    '\n<<: *x\n',
  ],
  ...[
    '<<<<<<< a\n',
    '---\n',
    '\nformerCodes: [A.B.C]\n',
    '\n    - ref: b\n',
    '\nx-own: y\n',
    'é',
    '漢',
    '👩‍💼',
  ],
];

test('whatever a file says, its facts read quickly and packed are those of the full reading', () => {
  const changed = fc
    .tuple(
      fc.constantFrom(role, role.replaceAll('\n', '\r\n')),
      fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...pieces)), { maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [at, length, piece]) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + piece + now.slice(start + length);
      }, text),
    );
  fc.assert(
    fc.property(changed, (text) => {
      expect(said(quick(text))).toEqual(said(full(text)));
    }),
    { numRuns: 100 },
  );
});

test('so are those of the sample and of broken files', () => {
  const root = join(__dirname, '../../../..');
  const files = ['examples', 'test/fixtures/broken']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /\.ya?ml$/.test(name));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    for (const each of [text, text.replaceAll('\n', '\r\n')])
      expect(said(quick(each)), file.name).toEqual(said(full(each)));
  }
});
