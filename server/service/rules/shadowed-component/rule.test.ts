import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';

const taxonomy = `levels:
  - id: P2
    components:
      competencies:
        - id: coaches-newcomers
          statement: Helps new colleagues.
functions:
  - id: NURS
    components:
      skills:
        - ref: wound-care
library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
`;
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

test('an id or a ref that is inherited too, with the place in the taxonomy', async () => {
  const checked = await wantedIn(
    {
      'taxonomy.yaml': taxonomy,
      'a.role.yaml': `${head}components:
  competencies:
    - id: coaches-newcomers  # want: shadowed-component
      statement: Guides students.
  skills:
    - ref: wound-care  # want: shadowed-component
      need: desirable
    - Makes beds.
`,
    },
    'shadowed-component',
  );
  const [first, second] = checked.get('a.role.yaml')?.problems ?? [];
  expect(first?.message).toContain('from its level: “Helps new colleagues.”');
  const place = first?.related?.[0];
  expect(taxonomy.slice(place?.span.start, place?.span.end)).toContain('id: coaches-newcomers');
  expect(second?.message).toContain('from its function: “Dresses wounds.”');
});

test('what an overlay takes from its base is told in the base alone', async () => {
  await wantedIn(
    {
      'taxonomy.yaml': taxonomy,
      'a.role.yaml': `${head}components:\n  skills:\n    - ref: wound-care  # want: shadowed-component\n`,
      'a.de.role.yaml': 'title: Pflegekraft\ncode: NURS.GEN.P2\nregion: de\n',
    },
    'shadowed-component',
  );
});
