import { describe, expect, test } from 'vitest';
import { richRole } from '../../../test/support/card';
import { compareOf, higherRole } from '../../../test/support/compare';
import { onlyDifferences, renderComparison } from './compare';
import type { ComparedRow, Comparison } from './comparison';
import { compareFragment } from './html';

const compared = compareOf(richRole, higherRole);

/** `mark text` of every cell of the rows of a group. */
const marksOf = ({ groups }: Comparison, id: string): readonly string[] =>
  (groups.find((group) => group.id === id)?.rows ?? []).map(cells);
const cells = (row: ComparedRow): string =>
  row.cells.map(({ mark, text }) => [mark, text ?? '–'].filter(Boolean).join(' ')).join(' | ');

describe('two rungs of one ladder', () => {
  test('keep what is the same, and tell what is reworded, added and dropped', () => {
    expect(marksOf(compared, 'responsibilities')).toEqual([
      'Answers for one bay. | reworded Answers for all bays of the ward.',
      'Hands over without gaps. | dropped –',
      '– | added Plans the holidays.',
    ]);
    expect(marksOf(compared, 'knowledge')).toEqual([
      'How infections spread and are stopped. | same How infections spread and are stopped.',
    ]);
  });

  test('a statement that stays with another detail is changed, and the detail says what', () => {
    const [row] = compared.groups.find(({ id }) => id === 'skills')?.rows ?? [];
    expect(row?.cells[1]).toMatchObject({ mark: 'changed', text: 'Reads an ECG.' });
    expect(row?.cells[1]?.details).toEqual([
      expect.objectContaining({ id: 'proficiency', text: 'Expert', mark: 'changed' }),
    ]);
  });

  test('a reworded statement is told word by word', () => {
    const [row] = compared.groups.find(({ id }) => id === 'responsibilities')?.rows ?? [];
    expect(row?.cells[1]?.words).toEqual([
      { kind: 'same', text: 'Answers for' },
      { kind: 'gone', text: ' one bay' },
      { kind: 'new', text: ' all bays of the ward' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('what is inherited from a level that only one of them has counts too', () => {
    expect(marksOf(compared, 'competencies')).toEqual(['Coaches newer colleagues. | dropped –']);
  });

  test('facts and aspects of the level stand beside each other', () => {
    const line = (rows: readonly ComparedRow[], id: string) =>
      cells(rows.find((row) => row.id === id) as ComparedRow);
    expect(line(compared.facts, 'title')).toBe('Senior Ward Nurse | changed Lead Ward Nurse');
    expect(line(compared.facts, 'region')).toBe('global | same global');
    expect(compared.level.find(({ id }) => id === 'scope')?.cells[1]?.mark).toBe('changed');
  });

  test('every cell with a text of a file says where it stands', () => {
    const [row] = compared.groups.find(({ id }) => id === 'responsibilities')?.rows ?? [];
    expect(row?.cells[1]?.place?.path).toEqual(['components', 'responsibilities', 0]);
  });
});

test('a role beside itself differs in nothing', () => {
  const same = compareOf(richRole, richRole);
  expect(same.counts).toMatchObject({ added: 0, dropped: 0, reworded: 0, changed: 0 });
  const { facts, level, story, groups } = onlyDifferences(same);
  expect([...facts, ...level, ...story, ...groups]).toEqual([]);
});

test('examples count between two texts of one level, and not between levels', () => {
  const other = richRole.replace(
    '      theme: Care\n',
    '      theme: Care\n      examples:\n        - Held the bay alone.\n',
  );
  expect(marksOf(compareOf(richRole, other), 'responsibilities')[0]).toContain('changed');
  const above = other.replaceAll('P3', 'P4');
  expect(marksOf(compareOf(richRole, above), 'responsibilities')[0]).toContain('same');
});

test('a statement that moved to another section is changed, not dropped and added', () => {
  const moved = richRole
    .replace('    - Hands over without gaps.\n', '')
    .replace('  skills:\n', '  skills:\n    - Hands over without gaps.\n');
  const rows = marksOf(compareOf(richRole, moved), 'responsibilities');
  expect(rows[1]).toBe('Hands over without gaps. | changed Hands over without gaps.');
});

test('four roles, each against the one on its left', () => {
  const four = compareOf(richRole, higherRole, richRole, higherRole);
  expect(marksOf(four, 'responsibilities')[1]).toBe(
    'Hands over without gaps. | dropped – | added Hands over without gaps. | dropped –',
  );
});

describe('drawn', () => {
  test.each([
    ['text', 'rich.compare.txt'],
    ['markdown', 'rich.compare.md'],
    ['html', 'rich.compare.page.golden'],
  ] as const)('as %s', async (format, file) => {
    const text = renderComparison(compared, format).replace(/<style>.*<\/style>/s, '<style></style>');
    await expect(text).toMatchFileSnapshot(`../golden/${file}`);
  });

  test('as JSON gives everything back', () => {
    expect(JSON.parse(renderComparison(compared, 'json'))).toEqual(compared);
  });

  test('holds nothing of a file as markup', () => {
    const hostile = richRole.replace('Answers for one bay.', '"<img src=x> | **bold** </td>"');
    expect(compareFragment(compareOf(hostile, higherRole))).not.toMatch(/<img/);
    expect(renderComparison(compareOf(hostile, higherRole), 'markdown')).toContain(
      '\\<img src=x\\> \\| \\*\\*bold',
    );
  });
});
