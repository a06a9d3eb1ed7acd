import { expect, it } from 'vitest';
import { fileSnapshot, fileStateOf } from '../../../../test/support/file-state';
import { wanted } from '../../../../test/support/want';
import { tsvCatalogue } from '../../../model/catalogue/tsv-catalogue';
import { check } from '../../check/check';

it('finds systems whose table is not there; built-in ones need none', () => {
  wanted(
    `classificationSystems:
  - id: isco-08
    name: ISCO-08
    file: codes/isco08.tsv # want: missing-code-table
  - id: soc-2018
    name: Occupations
`,
    'missing-code-table',
    { kind: 'taxonomy' },
  );
});

it('says nothing once the table is read', () => {
  const text = 'classificationSystems:\n  - id: isco-08\n    name: ISCO-08\n    file: isco08.tsv\n';
  const state = fileStateOf(text, 'taxonomy');
  const { catalogue } = tsvCatalogue('2221\tNursing professionals\n', { id: 'isco-08', name: 'ISCO-08' });
  const snapshot = { ...fileSnapshot(state), catalogue: () => catalogue };
  expect(check(state, fileSnapshot(state)).map(({ rule }) => rule)).toEqual(['missing-code-table']);
  expect(check(state, snapshot)).toEqual([]);
});
