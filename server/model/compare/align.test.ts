import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alignable, align } from './align';

const skill = (text: string, identity?: string): Alignable => ({ section: 'skills', text, identity });
const task = (text: string): Alignable => ({ section: 'tasks', text });

/** The texts of all rows, `–` where a column has none. */
function texts(...columns: readonly (readonly Alignable[])[]): readonly string[] {
  return align(columns).map((row) => row.map((each) => each?.text ?? '–').join(' | '));
}

describe('lays side by side', () => {
  test('what has one id or ref, whatever its text and section', () => {
    expect(
      texts([skill('Writes modules', 'ref iac')], [{ ...task('Designs platforms'), identity: 'ref iac' }]),
    ).toEqual(['Writes modules | Designs platforms']);
  });

  test('the same text, of the same section before that of another', () => {
    const rows = align([
      [skill('Cloud'), task('Cloud')],
      [task('cloud.'), skill('cloud')],
    ]);
    expect(rows.map((row) => row.map((each) => each?.section))).toEqual([
      ['skills', 'skills'],
      ['tasks', 'tasks'],
    ]);
  });

  test('the same matter in other words, each with the one that is most alike', () => {
    expect(
      texts(
        [skill('Writes runbooks for alerts.'), skill('Writes runbooks for alerts of one service.')],
        [skill('Writes runbooks for alerts of one service and teaches how.'), skill('Sings.')],
      ),
    ).toEqual([
      'Writes runbooks for alerts. | –',
      'Writes runbooks for alerts of one service. | Writes runbooks for alerts of one service and teaches how.',
      '– | Sings.',
    ]);
  });

  test('but not texts of two sections that are only alike', () => {
    expect(
      texts([skill('Writes runbooks for alerts.')], [task('Writes runbooks for all alerts.')]),
    ).toHaveLength(2);
  });

  test('but not titles and codes that are only alike', () => {
    const title = (text: string): Alignable => ({ section: 'aliases', text, exact: true });
    expect(texts([title('Pipeline Engineer')], [title('Senior Pipeline Engineer')])).toHaveLength(2);
    expect(texts([title('Pipeline Engineer')], [title('pipeline engineer')])).toHaveLength(1);
  });

  test('four roles, with what comes and goes', () => {
    expect(
      texts([skill('A one'), skill('B')], [skill('A one')], [skill('B'), skill('C')], [skill('C')]),
    ).toEqual(['A one | A one | – | –', 'B | – | B | –', '– | – | C | C']);
  });
});

test('every statement stands in one row, and no row is empty', () => {
  const text = fc.constantFrom('keeps pipelines', 'keeps the pipeline fast', 'writes runbooks', 'writes', '');
  const item = fc.record({
    section: fc.constantFrom('skills', 'tasks'),
    text,
    identity: fc.constantFrom('id a', undefined),
  });
  fc.assert(
    fc.property(fc.array(fc.array(item), { minLength: 2, maxLength: 4 }), (columns) => {
      const rows = align(columns);
      for (const [at, items] of columns.entries()) {
        const found = rows.flatMap((row) => row[at] ?? []);
        expect(found).toHaveLength(items.length);
        expect(new Set(found)).toEqual(new Set(items));
      }
      for (const row of rows) expect(row.some((each) => each !== undefined)).toBe(true);
    }),
  );
});
