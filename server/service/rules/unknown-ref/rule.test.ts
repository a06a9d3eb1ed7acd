import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-ref';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

const libraries = {
  'care.library.yaml': 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n',
};

it('proposes the nearest item, or a statement of its own', () => {
  const found = wanted(
    `${head}components:
  skills:
    - ref: wound-care
    - ref: wuond-care # want: unknown-ref
      proficiency: working
`,
    rule,
    { libraries },
  );
  expect(suggested(found, 'wound-care')).toContain('    - ref: wound-care\n      proficiency: working\n');
  expect(suggested(found, 'statement')).toContain(
    '    - statement: wuond-care\n      proficiency: working\n',
  );
});

it('says that there is no library where there is none', () => {
  const found = wanted(`${head}components:\n  skills:\n    - ref: wound-care # want: unknown-ref\n`, rule);
  expect(found.problems[0]?.message).toContain('No library');
});
