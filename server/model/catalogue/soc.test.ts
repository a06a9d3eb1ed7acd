import { describe, expect, test } from 'vitest';
import { isSelectable } from './catalogue';
import { retiredSocCode, soc2018 } from './soc';

const soc = soc2018();
const codes = (query: string, favour?: string, limit = 5) =>
  soc.search(query, { limit, ...(favour !== undefined && { favour }) }).map((entry) => entry.code);
const titles = (query: string, favour?: string, limit = 5) =>
  soc.search(query, { limit, ...(favour !== undefined && { favour }) }).map((entry) => entry.title);

describe('the SOC 2018 catalogue', () => {
  test('says what it is', () => {
    expect(soc).toMatchObject({ id: 'soc-2018', name: 'SOC 2018', size: 1447, selectable: ['detailed'] });
    expect(soc.kinds).toEqual(['major', 'minor', 'broad', 'detailed']);
    expect(soc2018()).toBe(soc);
  });

  test('shows an occupation in its place', () => {
    expect(soc.get('15-1252')).toEqual({
      code: '15-1252',
      title: 'Software Developers',
      kind: 'detailed',
      parent: '15-1250',
    });
    expect(soc.path('15-1252').map((entry) => entry.code)).toEqual([
      '15-0000',
      '15-1200',
      '15-1250',
      '15-1252',
    ]);
    expect(soc.path('29-1229').map((entry) => entry.code)).toEqual([
      '29-0000',
      '29-1000',
      '29-1210',
      '29-1229',
    ]);
    expect(soc.children('15-1250')).toHaveLength(5);
    expect(soc.siblings('15-1252').map((entry) => entry.code)).toEqual([
      '15-1251',
      '15-1253',
      '15-1254',
      '15-1255',
    ]);
    expect(soc.siblings('15-0000')).toHaveLength(22);
  });

  test('has nothing to say about unknown codes', () => {
    expect(soc.get('15-9999')).toBeUndefined();
    expect(soc.path('15-9999')).toEqual([]);
    expect(soc.children('15-9999')).toEqual([]);
    expect(soc.siblings('15-9999')).toEqual([]);
  });

  test('tells occupations from groups', () => {
    expect(soc.kinds.map((kind) => isSelectable(soc, { code: '', title: '', kind }))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('search by code', () => {
  test.each(['15-12', '1512'])('%s finds what begins so, occupations first, in order', (query) => {
    const found = soc.search(query);
    expect(found.every((entry) => entry.code.startsWith('15-12'))).toBe(true);
    expect(found).toHaveLength(22);
    expect(found.slice(0, 3).map((entry) => entry.code)).toEqual(['15-1211', '15-1212', '15-1221']);
    expect(found.at(-1)?.kind).toBe('broad');
  });

  test('puts what fits the title of the role first', () => {
    expect(codes('15-12', 'Senior Software Developer')[0]).toBe('15-1252');
    expect(codes('15-12', 'Web Designer')[0]).toBe('15-1255');
  });

  test('goes together with words', () => {
    expect(codes('15-12 web')).toEqual(['15-1254', '15-1255', '15-1250']);
  });

  test('knows the whole code', () => {
    expect(codes('15-1252')).toEqual(['15-1252']);
  });
});

describe('search by words', () => {
  test.each([
    ['devel soft', 'Software Developers'],
    ['software developer', 'Software Developers'],
    ['nurse', 'Registered Nurses'],
    ['Nurses', 'Registered Nurses'],
    ['secretary legal', 'Legal Secretaries and Administrative Assistants'],
    ['secretari', 'Executive Secretaries and Executive Administrative Assistants'],
    ["sheriff's", 'Police and Sheriff’s Patrol Officers'],
    ['head of sales', 'Sales Managers'],
    ['engineers devops', 'Aerospace Engineers'],
  ])('%s finds %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test.each([
    ['sofware', 'Software Developers'],
    ['nusre', 'Registered Nurses'],
    ['data scientst', 'Data Scientists'],
    ['midwife', 'Nurse Midwives'],
  ])('%s, a small slip, finds %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('a correct word does not bring up words that look like it', () => {
    expect(titles('nurse', undefined, 50).filter((title) => /Nursing/.test(title))).toEqual([]);
  });

  test('lists occupations before groups', () => {
    const kinds = soc.search('developers').map((entry) => entry.kind);
    expect(kinds.slice(0, 2)).toEqual(['detailed', 'detailed']);
    expect(kinds.lastIndexOf('detailed')).toBeLessThan(kinds.indexOf('broad'));
  });

  test('puts what fits the title of the role before the better match', () => {
    expect(titles('manager', 'Senior Sales Manager')[0]).toBe('Sales Managers');
    expect(titles('dev', 'Web Developer')[0]).toBe('Web Developers');
    expect(titles('dev', 'Senior Software Developer')[0]).toBe('Software Developers');
  });

  test('without a query starts from what fits the title', () => {
    expect(titles('', 'Registered Nurse', 2)).toEqual(['Registered Nurses', 'Nurse Anesthetists']);
    expect(soc.search('')).toHaveLength(50);
    expect(soc.search('', { limit: 2000 })).toHaveLength(1447);
  });

  test.each(['zzz', '"', '…', '99-9', '[(*+?'])('finds nothing for %s, and does not fail', (query) => {
    expect(codes(query)).toEqual([]);
  });
});

describe('the nearest code', () => {
  test.each([
    ['15-1252', '15-1252'],
    ['151252', '15-1252'],
    ['15–1252', '15-1252'],
    ['15-1252.00', '15-1252'],
    ['15-12522', '15-1252'],
    ['51-1252', '15-1252'],
    ['15-1522', '15-1252'],
    ['29-114', '29-1141'],
    ['99-9999', undefined],
    ['nurse', undefined],
    ['', undefined],
  ])('to %s is %s', (typed, meant) => {
    expect(soc.nearest(typed)?.code).toBe(meant);
  });
});

describe('retired codes', () => {
  test('name their successors', () => {
    expect(retiredSocCode('15-1132')?.successors).toEqual(['15-1252', '15-1253']);
    expect(retiredSocCode('15-1252')).toBeUndefined();
  });
});
