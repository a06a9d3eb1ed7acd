import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

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
