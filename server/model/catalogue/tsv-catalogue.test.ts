import { describe, expect, test } from 'vitest';
import { tsvCatalogue } from './tsv-catalogue';

const options = { id: 'house', name: 'House codes', selectable: ['unit'] };
const tsv = (...lines: string[]) => lines.map((line) => line.replaceAll(' | ', '\t')).join('\n');

describe('a declared table of codes', () => {
  test('is read by the names of its columns', () => {
    const text = tsv(
      'level | code | note | title | parent | aliases | description',
      'field | 2 | x | Professionals',
      'unit | 2221 | x | Nursing professionals | 2 | Nurse; Matron | Plans and gives care.',
    );
    const { catalogue, problems } = tsvCatalogue(text, options);
    expect(problems).toEqual([]);
    expect(catalogue).toMatchObject({ id: 'house', name: 'House codes', size: 2, kinds: ['field', 'unit'] });
    expect(catalogue.get('2221')).toEqual({
      code: '2221',
      title: 'Nursing professionals',
      kind: 'unit',
      parent: '2',
      description: 'Plans and gives care.',
      aliases: ['Nurse', 'Matron'],
    });
    expect(catalogue.search('matron').map((entry) => entry.code)).toEqual(['2221']);
  });

  test('needs no names: code, title, parent, kind', () => {
    const { catalogue, problems } = tsvCatalogue(
      tsv('01 | Officers |  | unit', '02 | Sailors | 01 | unit'),
      options,
    );
    expect(problems).toEqual([]);
    expect(catalogue.path('02').map((entry) => entry.title)).toEqual(['Officers', 'Sailors']);
  });

  test('may come from a spreadsheet: BOM, CRLF, quoted cells, empty lines', () => {
    const text = '\uFEFFCode\tTitle\tKind\r\n\r\n"010"\t"Officers, ""armed"" forces"\tunit\r\n\t\t\r\n';
    const { catalogue, problems } = tsvCatalogue(text, options);
    expect(problems).toEqual([]);
    expect(catalogue.get('010')?.title).toBe('Officers, "armed" forces');
  });

  test('keeps the sound rest and names what is wrong, by line', () => {
    const text = tsv(
      'code | title | parent | kind',
      '1 | One |  | group',
      ' | Nameless |  | unit',
      '1 | One again |  | group',
      '11 |  | 1 | unit',
      '12 | Twelve | 9 | unit',
      '13 | Thirteen | 14 | unit',
      '14 | Fourteen | 13 | unit',
    );
    const { catalogue, problems } = tsvCatalogue(text, { ...options, selectable: ['unit', 'leaf'] });
    expect(catalogue.size).toBe(5);
    expect(problems).toEqual([
      { line: 3, message: 'This line has no code.' },
      { line: 4, message: 'The code 1 stands on line 2 already; that one counts.' },
      { line: 5, message: 'The code 11 has no title.' },
      { line: 6, message: 'The parent 9 of 12 is not in the table.' },
      { line: 7, message: 'The parents of 13 lead in a circle.' },
      { line: 8, message: 'The parents of 14 lead in a circle.' },
      { message: 'No code is of the selectable kind "leaf"; the table has: group, unit.' },
    ]);
  });

  test('that is separated by something else says so', () => {
    const { catalogue, problems } = tsvCatalogue('code;title\n1;One', options);
    expect(catalogue.size).toBe(0);
    expect(problems.map(({ message }) => message)).toContain(
      'The columns of this table must be separated by tabs.',
    );
  });

  test('that is empty says so', () => {
    expect(tsvCatalogue('', options).problems).toEqual([{ message: 'The table holds no codes.' }]);
    expect(tsvCatalogue('code\ttitle\n', options).problems).toEqual([
      { message: 'The table holds no codes.' },
    ]);
  });
});
