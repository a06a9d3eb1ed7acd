import { describe, expect, it } from 'vitest';
import { type Files, offersAt, refactored } from '../../../test/support/refactoring';

const head = (code: string): string => `title: Engineer\ncode: ${code}\nlevel: P3\ncomponents:\n`;
const item = '- id: listens-first\n    type: skill\n    statement: Listens first.\n';
const files: Files = {
  'taxonomy.yaml': 'format: 1\n',
  'shared.library.yaml': 'library:\n',
  'a.role.yaml': `${head('DEVO.GEN.P3')}  skills:\n    - statement: Listens| first.\n      examples:\n        - In a review.\n`,
  'b.role.yaml': `${head('DEVO.SEC.P3')}  skills: [listens FIRST, Writes]\n`,
  'c.role.yaml':
    `${head('NURS.GEN.P3')}  skills:\n    - statement: Listens first # here too\n      need: desirable\n      examples:\n        - In a review.\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  'd.role.yaml': `${head('NURS.SEC.P3')}  skills:\n    - statement: Listens first.\n      examples:\n        - At a bed.\n`,
  'e.role.yaml': `${head('SALE.GEN.P3')}  tasks:\n    - Listens first.\n`,
  'other/taxonomy.yaml': 'format: 1\n',
  'other/f.role.yaml': `${head('DEVO.GEN.P3')}  skills:\n    - Listens first.\n`,
};

describe('statements that say the same', () => {
  it('become one library item with a reference in every role, whatever case, stops and line ends they have', async () => {
    const titles = (await offersAt(files)).map(({ title }) => title);
    const title = 'Extract into shared.library.yaml, and refer to it in all 4 roles that say the same';
    expect(titles).toEqual(['Extract into shared.library.yaml', title]);
    expect(await refactored(files, title)).toEqual({
      ...files,
      'shared.library.yaml': `library:\n  ${item}    examples:\n      - In a review.\n`,
      'a.role.yaml': `${head('DEVO.GEN.P3')}  skills:\n    - ref: listens-first\n`,
      'b.role.yaml': `${head('DEVO.SEC.P3')}  skills: [{ ref: listens-first }, Writes]\n`,
      'c.role.yaml':
        `${head('NURS.GEN.P3')}  skills:\n    - ref: listens-first # here too\n      need: desirable\n`.replaceAll(
          '\n',
          '\r\n',
        ),
      'd.role.yaml': `${head('NURS.SEC.P3')}  skills:\n    - ref: listens-first\n      examples:\n        - At a bed.\n`,
    });
  });

  it('are looked for only when a person asks', async () => {
    const titles = (await offersAt(files, { asked: false })).map(({ title }) => title);
    expect(titles).toEqual(['Extract into shared.library.yaml']);
  });

  const known: Files = { ...files, 'shared.library.yaml': `library:\n  ${item}` };

  it('refer to the item that the library has already, here or everywhere', async () => {
    const titles = (await offersAt(known)).map(({ title }) => title);
    expect(titles).toEqual([
      'Refer to “listens-first” of the library, which says the same',
      'Refer to “listens-first” in all 4 roles that say the same',
    ]);
    const own = `${head('DEVO.GEN.P3')}  skills:\n    - ref: listens-first\n      examples:\n        - In a review.\n`;
    const plain = (files['a.role.yaml'] ?? '').replace('|', '');
    expect(await refactored(known, 'Refer to “listens-first” of')).toEqual({
      ...known,
      'a.role.yaml': own,
    });
    const after = (await refactored(known, 'Refer to “listens-first” in all')) as Files;
    expect(after).toMatchObject({ 'a.role.yaml': own, 'e.role.yaml': files['e.role.yaml'] });
    expect(after['b.role.yaml']).toContain('[{ ref: listens-first }, Writes]');

    const atItem = {
      ...known,
      'a.role.yaml': plain,
      'shared.library.yaml': `library:\n  ${item.replace('id', 'i|d')}`,
    };
    expect(await refactored(atItem, 'Refer to “listens-first” in all 4')).toEqual(after);
  });

  it('are left alone in a role that refers to the item already', async () => {
    const twice = `${head('DEVO.SEC.P3')}  skills:\n    - ref: listens-first\n    - Listens| first.\n`;
    const { 'a.role.yaml': _, ...others } = { ...known };
    expect(await offersAt({ ...others, 'b.role.yaml': twice })).toEqual([]);
  });
});
