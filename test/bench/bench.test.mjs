import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { linesOfRole, manyRoles, rolePath } from '../support/many-roles.ts';
import { EDITS, edit, typedKey, typedOccupation } from './edits.mjs';
import { generateRole } from './generate.mjs';
import { median } from './measure.mjs';

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
