import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from './catalogue';
import { tableCatalogue } from './table-catalogue';

const table: CatalogueEntry[] = [
  { code: 'A', title: 'Care', kind: 'field' },
  { code: 'A1', title: 'Krankenpflege', kind: 'job', parent: 'A', aliases: ['Ward sister', 'Pfleger'] },
  { code: 'A2', title: 'Ward clerk', kind: 'job', parent: 'A' },
  { code: 'B', title: 'Продажи', kind: 'field' },
  { code: 'B1', title: 'Продавец', kind: 'job', parent: 'B' },
  { code: 'C9', title: 'Café owner', kind: 'job', parent: 'C' },
];
const catalogue = tableCatalogue(table, { id: 'house', name: 'House codes', selectable: ['job'] });
const find = (query: string) => catalogue.search(query).map((entry) => entry.code);

describe('a catalogue made from a table', () => {
  test('orders the kinds from coarse to fine', () => {
    const upsideDown = tableCatalogue(
      [...table].reverse().filter(({ code }) => code !== 'C9'),
      { id: 'h', name: 'H' },
    );
    expect(upsideDown.kinds).toEqual(['field', 'job']);
    expect(upsideDown.selectable).toEqual(['field', 'job']);
  });

  test('finds aliases, after the same word in a title', () => {
    expect(find('ward')).toEqual(['A2', 'A1']);
    expect(find('sister ward')).toEqual(['A1']);
  });

  test('finds the inside of long words, accents left out, and other scripts', () => {
    expect(find('pflege')).toEqual(['A1']);
    expect(find('cafe')).toEqual(['C9']);
    expect(find('ПРОДАВ')).toEqual(['B1']);
    expect(find('продовец')).toEqual(['B1']);
  });

  test('counts the first of two entries with one code', () => {
    const doubled = tableCatalogue([...table, { code: 'A1', title: 'Again', kind: 'job' }], {
      id: 'h',
      name: 'H',
    });
    expect(doubled.size).toBe(6);
    expect(doubled.get('A1')?.title).toBe('Krankenpflege');
  });

  test('stands an entry with a missing parent at the root', () => {
    expect(catalogue.path('C9').map((entry) => entry.code)).toEqual(['C9']);
    expect(catalogue.siblings('C9').map((entry) => entry.code)).toEqual(['A', 'B']);
  });

  test('ends at a circle of parents', () => {
    const circle = tableCatalogue(
      [
        { code: '1', title: 'One', kind: '', parent: '2' },
        { code: '2', title: 'Two', kind: '', parent: '1' },
      ],
      { id: 'c', name: 'Circle' },
    );
    expect(circle.path('1').map((entry) => entry.code)).toEqual(['2', '1']);
  });

  test('never fails, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), (query, favour, limit) => {
        const found = catalogue.search(query, { favour, limit });
        catalogue.nearest(query);
        return found.length <= limit && new Set(found).size === found.length;
      }),
    );
  });
});
