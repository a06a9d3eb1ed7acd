import { describe, expect, test } from 'vitest';
import { richRole } from '../../../test/support/card';
import { payOf as range, richSlice, plainRole as role, sliceOf } from '../../../test/support/slices';
import { renderSlice } from './render';
import type { Slice, SliceRole } from './slice';

const findings = ({ roles }: Slice): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    roles.map((each: SliceRole) => [
      each.code ?? '',
      each.cells.flatMap(({ finding }) => (finding ? `${finding.kind}: ${finding.reason}` : [])),
    ]),
  );

describe('what stands out', () => {
  test('nothing among roles that are like each other', () => {
    expect(Object.values(findings(sliceOf(role('A'), role('B'), role('C', { skills: 4 })))).flat()).toEqual(
      [],
    );
  });

  test('a kind of component, or a part of the card, that most others have', () => {
    const bare = role('C')
      .replace(/ {2}qualifications:\n.*\n/, '')
      .replace('owner: somebody\n', '');
    expect(findings(sliceOf(role('A'), role('B'), bare))['C.GEN.P3']).toEqual([
      'gap: Qualifications: nothing here, where 2 of 2 others have something.',
      'gap: Owner: nothing here, where 2 of 2 others have something.',
    ]);
  });

  test('a count far from the median of the others', () => {
    const found = findings(sliceOf(role('A'), role('B'), role('C', { skills: 9 })));
    expect(found['C.GEN.P3']).toContain('outlier: Skills: 9 is far above the others, whose median is 3.');
    expect(found['A.GEN.P3']).toEqual([]);
  });

  test('years and proficiencies', () => {
    const expert = role('C', { years: '8+' }).replaceAll('proficiency: working', 'proficiency: expert');
    expect(findings(sliceOf(role('A'), role('B'), expert))['C.GEN.P3']).toEqual([
      expect.stringMatching(/^outlier: Proficiency: [\d.]+ is far above/),
      'outlier: Years asked: 8 is far above the others, whose median is 3.',
    ]);
  });

  test('pay, of one currency and period only', () => {
    const [a, b] = [role('A', { pay: range(60_000) }), role('B', { pay: range(62_000) })];
    expect(findings(sliceOf(a, b, role('C', { pay: range(90_000) })))['C.GEN.P3']).toEqual([
      'outlier: Pay range, middle: EUR 90,000 a year is far above the others, whose median is EUR 61,000 a year.',
    ]);
    expect(findings(sliceOf(a, b, role('C', { pay: range(90_000, 'USD') })))['C.GEN.P3']).toEqual([]);
  });

  test('roles that are deprecated or retired are neither measured nor a measure', () => {
    const old = (name: string) => role(name, { skills: 30 }).replace('summary:', 'status: retired\nsummary:');
    const all = sliceOf(role('A'), role('B'), role('C', { skills: 9 }), old('X'), old('Y'), old('Z'));
    const found = findings(all);
    expect(found['X.GEN.P3']).toEqual([]);
    expect(found['C.GEN.P3']).toContain('outlier: Skills: 9 is far above the others, whose median is 3.');
    expect(all.measures.find(({ id }) => id === 'skills')?.median).toBe('3');
    expect(renderSlice(all, 'text')).toContain('X.GEN.P3: X Worker · Retired');
    const few = sliceOf(role('A'), role('B'), old('X'));
    expect(renderSlice(few, 'text')).toContain('fewer than three roles');
  });

  test('nothing is said about fewer than three roles', () => {
    const two = sliceOf(role('A'), role('B', { skills: 9 }));
    expect(Object.values(findings(two)).flat()).toEqual([]);
    expect(renderSlice(two, 'text')).toContain('fewer than three roles');
  });
});

test('roles stand in the order of their functions, whatever the order of the files', () => {
  const codes = sliceOf(role('C'), role('A'), role('B')).roles.map(({ code }) => code);
  expect(codes).toEqual(['A.GEN.P3', 'B.GEN.P3', 'C.GEN.P3']);
});

test('a level without roles is told plainly', () => {
  expect(renderSlice(sliceOf(), 'html')).toContain('No role has the level P3.');
});

describe('drawn', () => {
  const drawn = richSlice();

  test.each([
    ['text', 'level.slice.txt'],
    ['markdown', 'level.slice.md'],
    ['html', 'level.slice.page.golden'],
  ] as const)('as %s', async (format, file) => {
    const text = renderSlice(drawn, format).replace(/<style>.*<\/style>/s, '<style></style>');
    await expect(text).toMatchFileSnapshot(`../golden/${file}`);
  });

  test('as a table for spreadsheets, with plain numbers and reasons in words', () => {
    const [head, , second] = renderSlice(drawn, 'csv').split('\r\n');
    expect(head).toMatch(
      /^Code,Title,Grade,Job family,Specialisation,Status,Statements,.+,Gaps,Outliers,File$/,
    );
    expect(second).toMatch(
      /^B\.GEN\.P3,B Worker,P3,B,GEN,,12,.+,Statements: 12 is far above|,"Statements: 12 is far/,
    );
  });

  test('as JSON gives everything back', () => {
    expect(JSON.parse(renderSlice(drawn, 'json'))).toEqual(drawn);
  });

  test('a title is no formula in a spreadsheet, and no markup on a page', () => {
    const hostile = sliceOf(richRole.replace('Senior Ward Nurse', '"=cmd|<img src=x>"'));
    expect(renderSlice(hostile, 'csv')).toContain("'=cmd|<img src=x>");
    expect(renderSlice(hostile, 'html')).not.toContain('<img');
  });
});
