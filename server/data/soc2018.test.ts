import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSoc2018, SOC_KINDS } from './soc2018';

const rows = readSoc2018();
const byCode = new Map(rows.map((row) => [row.code, row]));
const parentOf = (code: string) => byCode.get(code)?.parent;

describe('the SOC 2018 table', () => {
  test('holds every group and occupation once', () => {
    const counts = SOC_KINDS.map((kind) => rows.filter((row) => row.kind === kind).length);
    expect(counts).toEqual([23, 98, 459, 867]);
    expect(byCode.size).toBe(1447);
  });

  test('gives each entry a well-formed code and a title without stray space', () => {
    const odd = rows.filter(({ code, title }) => !/^\d\d-\d{4}$/.test(code) || !/^\S.*\S$/.test(title));
    expect(odd).toEqual([]);
    expect(rows.filter((row) => /\s\s|\t/.test(row.title))).toEqual([]);
  });

  test('gives each entry a parent of the next coarser kind', () => {
    const odd = rows.filter((row) => {
      const above = SOC_KINDS[SOC_KINDS.indexOf(row.kind) - 1];
      return byCode.get(row.parent ?? '')?.kind !== above;
    });
    expect(odd).toEqual([]);
  });

  test('keeps the parents that digits do not tell', () => {
    expect(parentOf('15-1210')).toBe('15-1200');
    expect(parentOf('15-1200')).toBe('15-0000');
    expect(parentOf('31-1120')).toBe('31-1100');
    expect(parentOf('51-5110')).toBe('51-5100');
    for (const code of ['29-1221', '29-1222', '29-1223', '29-1224', '29-1229']) {
      expect(parentOf(code), code).toBe('29-1210');
    }
  });

  test('spells titles as the bureau does, curly apostrophe included', () => {
    expect(byCode.get('33-3051')?.title).toBe('Police and Sheriff’s Patrol Officers');
    expect(byCode.get('15-1252')?.title).toBe('Software Developers');
  });

  test('equals the official structure', () => {
    const canonical = rows.map(
      ({ code, kind, parent, title }) => `${code}\t${kind}\t${parent ?? ''}\t${title}\n`,
    );
    expect(createHash('sha256').update(canonical.join('')).digest('hex')).toBe(
      'fe853970e7355dc95e6e8c8279108e3f8fc12faf2e04b98a514005f1cda5a589',
    );
  });
});
