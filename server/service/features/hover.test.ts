import { describe, expect, test } from 'vitest';
import { hoverer, hovering } from '../../../test/support/hovering';
import { maxLines } from '../hover/markdown';

const underlined = (text: string) => hovering(text).split('\n', 1)[0];

describe('what is underlined', () => {
  test.each([
    ['level: P|3', '[P3]'],
    ['level: "P|3"', '[P3]'],
    ["level: 'P3|'", '[P3]'],
    ['code: "DEVO.G|EN.P3"', '[GEN]'],
    ['"lev|el": P3', '[level]'],
    ['{ title: A, level: |P3 }', '[P3]'],
    ['classifications: [{ system: soc-2018, code: 15-12|52 }]', '[15-1252]'],
    ['level: P|3   # the rung', '[P3]'],
    ['status: &first dr|aft', '[draft]'],
    ['x-level: &rung P3\nlevel: *ru|ng', '[*rung]'],
    ['level: >-\n  P|3\n', '[P3]'],
    ['level: "\\x503|"', '["\\x503"]'],
  ])('%j', (text, expected) => {
    expect(underlined(`${text}\n`)).toBe(expected);
    if (!text.includes('>-')) expect(underlined(`${text}\r\n`)).toBe(expected);
  });

  test('the last of two equal keys does not hide the first', () => {
    expect(underlined('status: dr|aft\nstatus: review\n')).toBe('[draft]');
  });
});

describe('no hover', () => {
  test.each([
    'level: P3 # a |comment about level',
    '# lev|el: P3',
    'level: P3\n|\n',
    'level|',
    '|',
    'level: |',
    'level: *no|ne',
    'title: De|vOps Engineer',
    'summary: Keeps |things going.',
    'effectiveFrom: 2026-|07-01',
    'version: |1',
    'story:\n  plan:\n    - Finds |it.',
    'aliases:\n  - De|vOps Engineer III',
    'level: "|\n',
    '- le|vel\n',
    'level: [P|3]\n',
  ])('%j', (text) => {
    expect(hovering(text)).toBe('nothing');
  });
});

describe('a broken file keeps the hovers of its sound parts', () => {
  test.each([
    ['title: "A\nlevel: P|3\ncode: A.B.P3\n', '[P3]'],
    ['components:\n\tskills:\n\t\t- Plans.\nlevel: P|3\n', '[P3]'],
    ['<<<<<<< ours\nstatus: dr|aft\n=======\nstatus: review\n>>>>>>> theirs\nlevel: P3\n', '[draft]'],
    ['title: A: b\nstat|us: draft\n', '[status]'],
    ['components:\n  skills:\n    - Plans.\n   - Sells.\nlevel: |P3\n', '[P3]'],
    ['lev|el:P3\ncode: A.B.P3\n', '[level]'],
  ])('%j', (text, expected) => {
    expect(underlined(text)).toBe(expected);
  });
});

const evil = '**x** <img src=x onerror=1> [a](command:evil)';
const hostileTaxonomy = `labels: { level: "${evil}", function: "${evil}" }
tracks: [{ id: P, name: "${evil}", description: "${evil}" }]
superfunctions: [{ id: T, name: "${evil}" }]
functions: [{ id: DEVO, name: "${evil}", noun: "${evil}", superfunction: T, description: "${evil}", components: { skills: ["${evil}"] } }]
focuses: [{ id: GEN, name: "${evil}", description: "${evil}", functions: [DEVO] }]
levels: [{ id: P3, name: "${evil}", summary: "${evil}", scope: "${evil}", new: "${evil}", typicalYears: "${evil}", titleWords: ["${evil}"], equivalents: { "${evil}": "${evil}" }, components: { skills: [{ id: taught, statement: "${evil}" }] } }]
componentTypes: [{ id: skill, description: "${evil}" }]
proficiencies: [{ id: working, name: "${evil}", description: "${evil}" }]
fields: [{ id: flsa, label: "${evil}", description: "${evil}", values: ["${evil}", "a\`b"] }]
classificationSystems: [{ id: mine, name: "${evil}", description: "${evil}" }]
words: { status: [{ id: piloted, name: "${evil}", description: "${evil}" }] }
required: { piloted: ["components.${evil}", outputs] }
library: [{ id: iac, type: skill, statement: "${evil}", examples: ["${evil}"], practice: ["${evil}"], levels: { P3: { expectation: "${evil}" } } }]
`;
const hostileRole = `title: "${evil}"
code: DEVO.GEN.P3
level: P3
status: piloted
region: "${evil}"
confidence: 0.7
replacedBy: A.B.P4
flsa: "a\`b"
components:
  skills:
    - ref: iac
      proficiency: working
    - ref: "${evil}"
  "${evil}": []
excludes:
  - component: taught
  - component: "${evil}"
classifications:
  - system: mine
  - { system: soc-2018, code: "${evil}" }
  - { system: soc-2018, code: 15-1252, review: accepted }
`;
const others = { [`<b>(${evil}).role.yaml`]: `title: "${evil}"\ncode: A.B.P4\n` };

/** The text that remains outside code spans and escapes. */
function active(markdown: string): string {
  return markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '').replace(/\\./g, '');
}

function everyHover(text: string, surroundings: Parameters<typeof hoverer>[1] = {}) {
  const at = hoverer(text, surroundings);
  return Array.from({ length: text.length + 1 }, (_, offset) => at(offset));
}

test('nothing that a file says is read as Markdown or HTML', () => {
  const texts = new Set<string>();
  for (const found of everyHover(hostileRole, { taxonomy: hostileTaxonomy, others })) {
    if (found) texts.add((found.contents as { value: string }).value);
  }
  expect(texts.size).toBeGreaterThan(20);
  for (const text of texts) {
    expect(active(text)).not.toMatch(/<img|\*\*x\*\*(?! \*\*)|\]\(command|<b>/);
    for (const [, address] of active(text).matchAll(/\]\(([^)]*)\)/g))
      expect(address).toMatch(/^file:\/\/\/acme\/[^<>\s()]*$/);
  }
});

const sample = `title: DevOps Engineer
code: DEVO.GEN.P3   # the identity
level: "P3"
status: draft
formerCodes: [DEVO.OPS.P3, 'X.Y.Z']
story:
  who: >
    An engineer
    of two lines.
  problem: { external: Queues, why: }
pay:
  period: year
components:
  responsibilities: &own
    - Keeps it healthy.
    - statement: Restores service.
      need: essential
  skills: *own
  tools:
aliases:
  - title: A 😀 b
    type: common
    confidence: 0.7
classifications:
  - system: soc-2018
    code: 15-1252
  - <<: { system: soc-2018 }
    code: 15-12
replacedBy: DEVO.GEN
x-own: { a: [1, 2] }
`;

test.each([
  ['the sample', sample],
  ['with CRLF', sample.replaceAll('\n', '\r\n')],
  ['cut off', sample.slice(0, 400)],
  ['with keys that touch their values', sample.replace('status: ', 'status:').replace('need: ', 'need:')],
  ['with tabs', sample.replaceAll('  ', '\t')],
  ['hostile', hostileRole],
])('at every offset of a text, nothing throws and ranges are sound: %s', (_, text) => {
  const lines = text.split(/\r?\n/);
  let count = 0;
  everyHover(text, { taxonomy: hostileTaxonomy }).forEach((found, offset) => {
    if (!found) return;
    count++;
    const before = text.slice(0, offset).split('\n');
    const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const { start, end } = found.range ?? { start: at, end: at };
    expect([start.line, end.line]).toEqual([at.line, at.line]);
    expect(start.character).toBeLessThanOrEqual(at.character);
    expect(end.character).toBeGreaterThanOrEqual(at.character);
    expect(end.character).toBeLessThanOrEqual(lines[at.line]?.length ?? 0);
    const { value } = found.contents as { value: string };
    expect(value.split('\n').length).toBeLessThanOrEqual(maxLines);
    expect(value.trim()).not.toBe('');
    expect(value).not.toMatch(/undefined|\*{5}|\[object|\n\n\n/);
  });
  expect(count).toBeGreaterThan(20);
});
