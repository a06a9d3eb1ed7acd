import { expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

test('a level is explained in full, with the rungs beside it', () => {
  expect(hovering('title: A\nlevel: P|3\n')).toMatchInlineSnapshot(`
    "[P3]

    **Level: P3 Career (mid-level)**

    *Professional track · usually 3–5 years of experience*

    Fully at home in the profession: runs a whole workstream or service without being told how.

    - **Scope:** A whole workstream or service: a ward’s admissions, a sales territory, one product.
    - **Autonomy:** Plans the own work; only unusual matters are looked at by others.
    - **Complexity:** Varied problems; chooses among several methods and says why.
    - **Impact:** The result of the team.
    - **Decision rights:** Decides how the own workstream is done.
    - **Leadership:** Coaches newer colleagues informally.

    **New against P2 Developing:** Plans and answers for a whole workstream, where the rung below works inside the plan of another.

    - Next rung: P4 Senior
    - Rung below: P2 Developing
    - Usual moves to another track: M1 Team lead (Management)
    - Words in titles: mid-level, III"
  `);
});

test('a taxonomy adds to levels and names things its own way', () => {
  const taxonomy = `labels: { level: Grade }
tracks:
  - id: P
    name: Individual contributor
dimensions:
  - id: budget
    name: Budget
levels:
  - id: P3
    budget: None.
    equivalents: { union scale: 19 }
    typicalYears: about four years
    components:
      competencies:
        - Coaches newer colleagues.
`;
  expect(hovering('level: P|3\n', { taxonomy })).toMatchInlineSnapshot(`
    "[P3]

    **Grade: P3 Career (mid-level)**

    *Individual contributor track · usually about four years*

    Fully at home in the profession: runs a whole workstream or service without being told how.

    - **Scope:** A whole workstream or service: a ward’s admissions, a sales territory, one product.
    - **Autonomy:** Plans the own work; only unusual matters are looked at by others.
    - **Complexity:** Varied problems; chooses among several methods and says why.
    - **Impact:** The result of the team.
    - **Decision rights:** Decides how the own workstream is done.
    - **Leadership:** Coaches newer colleagues informally.
    - **Budget:** None.

    **New against P2 Developing:** Plans and answers for a whole workstream, where the rung below works inside the plan of another.

    - Next rung: P4 Senior
    - Rung below: P2 Developing
    - Usual moves to another track: M1 Team lead (Management)
    - Words in titles: mid-level, III
    - Elsewhere: union scale 19
    - Gives its roles 1 statement."
  `);
});

test('the first rung of a lane has none below, the top has none above', () => {
  expect(hovering('level: S|1\n')).not.toContain('Rung below');
  expect(hovering('level: |E3\n')).not.toContain('Next rung');
  expect(hovering('level: M6|\n')).toContain('Next rung: E1');
});

test('an unknown level lists those there are', () => {
  expect(hovering('level: P|9\n')).toMatchInlineSnapshot(`
    "[P9]

    **Level** \`P9\` is not declared in this taxonomy.

    - **Support:** S1 Support, Entry · S2 Support, Intermediate · S3 Support, Senior · S4 Support, Lead
    - **Professional:** P1 Entry · P2 Developing · P3 Career (mid-level) · P4 Senior · P5 Expert (staff, lead) · P6 Principal
    - **Management:** M1 Team lead · M2 Manager · M3 Senior manager · M4 Director · M5 Senior director · M6 Executive director
    - **Executive:** E1 Vice president · E2 Senior vice president · E3 Chief officer"
  `);
});

test('without any level there is nothing to say', () => {
  expect(hovering('level: P|3\n', { taxonomy: 'framework: none\n' })).toBe('nothing');
});
