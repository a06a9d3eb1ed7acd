import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readRetiredSoc2010 } from './soc2010';
import { readSoc2018 } from './soc2018';

const retired = readRetiredSoc2010();
const current = new Set(readSoc2018().map((row) => row.code));

describe('the table of retired SOC 2010 codes', () => {
  test('holds 116 codes, none of which is current', () => {
    expect(retired).toHaveLength(116);
    expect(retired.filter((row) => current.has(row.code))).toEqual([]);
  });

  test('names successors that exist', () => {
    expect(retired.filter((row) => row.successors.length === 0)).toEqual([]);
    expect(retired.flatMap((row) => row.successors).filter((code) => !current.has(code))).toEqual([]);
  });

  test('knows both halves of a split occupation', () => {
    expect(retired.find((row) => row.code === '15-1132')).toEqual({
      code: '15-1132',
      kind: 'detailed',
      title: 'Software Developers, Applications',
      successors: ['15-1252', '15-1253'],
    });
  });

  test('equals the official crosswalk', () => {
    const canonical = retired.map(
      ({ code, kind, title, successors }) => `${code}\t${kind}\t${title}\t${successors.join(' ')}\n`,
    );
    expect(createHash('sha256').update(canonical.join('')).digest('hex')).toBe(
      '34ed7b2d824595ccaaf0a08791b5406afe2cc1bc3ea4ff3cf12fcf9178420859',
    );
  });
});
