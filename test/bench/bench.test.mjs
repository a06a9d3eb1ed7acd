import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { linesOfRole, manyRoles, rolePath } from '../support/many-roles.ts';
import { EDITS, edit, typedKey, typedOccupation } from './edits.mjs';
import { evidenceFaults, evidenceTable } from './evidence-report.mjs';
import { generateRole } from './generate.mjs';
import { makeHistory, own } from './history.mjs';
import { median, Samples } from './measure.mjs';

const apply = (text, { offset, remove = 0, insert = '' }) =>
  text.slice(0, offset) + insert + text.slice(offset + remove);

describe.each([136, 1000, 3600])('a generated role of %i lines', (lines) => {
  const text = generateRole({ lines });

  test('has about that length, and is sound', () => {
    expect(Math.abs(text.split('\n').length - 1 - lines)).toBeLessThanOrEqual(5);
    const document = parseDocument(text);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(Object.keys(document.toJS().components)).toEqual([
      'responsibilities',
      'tasks',
      'skills',
      'knowledge',
    ]);
  });

  test('is the same for the same seed, another for another', () => {
    expect(generateRole({ lines })).toBe(text);
    expect(generateRole({ lines, seed: 2 })).not.toBe(text);
  });

  test('repeats no statement', () => {
    const statements = text
      .match(/^ {4}- (?:statement: )?[A-Z].*/gm)
      .map((line) => line.replace('statement: ', ''));
    expect(new Set(statements).size).toBe(statements.length);
  });

  test.each(Object.keys(EDITS))('takes %s, and takes it back', (kind) => {
    const { change, undo } = edit(kind, text);
    const changed = apply(text, change);
    expect(changed).not.toBe(text);
    expect(apply(changed, undo)).toBe(text);
  });

  test.each([typedKey, typedOccupation])('has a place for typing', (place) => {
    const { prepare, letter, undo } = place(text);
    const typed = apply(apply(text, prepare), letter);
    expect(typed.slice(0, letter.offset + 1)).toMatch(/(\n {6}ne|code: nurse)$/);
    expect(apply(typed, undo)).toBe(text);
  });
});

test('the median of few numbers', () => {
  expect(median([])).toBeUndefined();
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

describe('a generated taxonomy', () => {
  const files = [...manyRoles(500)];
  const roles = files.slice(2);

  test('is the same for the same seed, another for another', () => {
    expect([...manyRoles(500)]).toEqual(files);
    expect([...manyRoles(500, 2)]).not.toEqual(files);
  });

  test('has as many roles as wanted, each with a file and a code of its own', () => {
    const codes = roles.map(({ text }) => /^code: (.*?)\r?$/m.exec(text)?.[1]);
    expect(new Set(codes).size).toBe(500);
    expect(new Set(files.map(({ path }) => path)).size).toBe(502);
    expect(roles.map(({ path }) => path)).toEqual(roles.map((_, index) => rolePath(index)));
  });

  test('has roles of about the wanted length, nearly all of them sound YAML', () => {
    for (const { text } of roles)
      expect(Math.abs(text.split('\n').length - 1 - linesOfRole)).toBeLessThanOrEqual(8);
    const broken = files.filter(({ text }) => parseDocument(text).errors.length > 0);
    expect(broken.length).toBeLessThan(5);
  });

  test('is written in the styles of many hands', () => {
    for (const style of [/\r\n/, /^#/m, / {2}#/, /\[.*\]/, /\{.*\}/, />-/, /'/, /"/, /^formerCodes/m])
      expect(roles.filter(({ text }) => style.test(text)).length, String(style)).toBeGreaterThan(5);
  });

  test('gives codes of their own to more roles than it has names for', () => {
    expect(rolePath(10_000)).toBe('TECH/NETE2/NETE2.GEN.P1.role.yaml');
  });
});

describe('a made history', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-history-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('has as many commits as wanted, a third of them of one person', () => {
    makeHistory(folder, 60);
    const count = (...args) =>
      Number(
        execFileSync('git', ['rev-list', '--count', 'main', ...args], { cwd: folder, encoding: 'utf8' }),
      );
    expect(count()).toBe(60);
    expect(count('--fixed-strings', `--author=<${own}>`)).toBe(20);
  });
});

test('what the reading of a history costs is told with what is promised', () => {
  const samples = new Samples();
  for (const [name, value] of Object.entries({ git: 500, ours: 1001, memory: 100 * 2 ** 20 }))
    samples.add(name, value);
  samples.add('memory of the short one', 90 * 2 ** 20);
  const evidence = { commits: 20_000, short: 2000, rounds: 15, samples };
  expect(evidenceTable(evidence).split('\n')).toEqual([
    expect.stringMatching(/^\| 20,000 commits +\| Rolewright \| git log --numstat \| target/),
    expect.stringMatching(/^\| -/),
    expect.stringMatching(/1001 ms +\| 500 ms +\| ≤ 2 × git log = 1000 ms: \*\*no\*\*/),
    expect.stringMatching(/100 MB +\| – +\| ≤ 1.25 × that of 2,000 commits = 113 MB: yes/),
  ]);
  expect(evidenceFaults(evidence)).toEqual([expect.stringContaining('1001 ms, where ≤ 2 × git log')]);
});
