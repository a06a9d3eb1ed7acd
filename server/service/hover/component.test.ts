import { describe, expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

const taxonomy = `functions:
  - id: DEVO
    name: DevOps
    components:
      skills:
        - ref: incidents
levels:
  - id: P3
    components:
      skills:
        - id: coaches
          statement: Coaches *newer* colleagues.
`;
const library = `library:
  - id: iac
    type: skill
    statement: Describes infrastructure as code.
    practice:
      - Read a module.
    levels:
      P2:
        proficiency: awareness
        expectation: Changes existing modules.
        examples:
          - Added a bucket.
          - Renamed a queue.
          - Split a file.
          - Dropped a rule.
  - id: incidents
    type: skill
    statement: Restores service.
  - id: safety
    type: knowledge
    statement: Knows the safety rules.
    proficiencies:
      working: Applies them daily.
`;
const around = { taxonomy, library };
const role = (rest: string) => `code: DEVO.GEN.P3\nlevel: P3\n${rest}`;

describe('sections', () => {
  test('what belongs there, and what is inherited', () => {
    const text = role('components:\n  ski|lls:\n    - ref: iac\n    - Plans.\n');
    expect(hovering(text, around)).toMatchInlineSnapshot(`
      "[skills]

      **Skills**

      What a person is able to do, learnt by practice and seen in the doing. For example: Plans a delivery round with few detours.

      Needed for a role with the status Approved.

      2 in this role, 2 inherited:
      - Coaches \\*newer\\* colleagues. *(from level P3)*
      - Restores service. *(from function DevOps)*"
    `);
  });

  test('what the role leaves out', () => {
    const text = role('components:\n  skills|: []\nexcludes:\n  - component: coaches\n    reason: Alone.\n');
    expect(hovering(text, around)).toContain('1 inherited one is left out.');
  });

  test('a section that the taxonomy does not have', () => {
    expect(hovering('components:\n  to|ols:\n    - Hammer.\n')).toMatchInlineSnapshot(`
      "[tools]

      \`tools\` is no section of this taxonomy.

      **Sections:** \`responsibilities\`, \`tasks\`, \`skills\`, \`knowledge\`, \`competencies\`, \`qualifications\`"
    `);
  });
});

describe('references', () => {
  test('the text for this level, as at the rung below, with examples and practice', () => {
    const text = role('components:\n  skills:\n    - ref: i|ac\n');
    expect(hovering(text, around)).toMatchInlineSnapshot(`
      "[iac]

      **Describes infrastructure as code.**

      *Skill from the library · \`iac\`*

      **At P3 (as at P2):** Changes existing modules.

      **Proficiency:** Awareness. Knows what it is and does simple parts with help.

      **Examples:**
      - Added a bucket.
      - Renamed a queue.
      - Split a file.
      - … and 1 more

      **To grow into it:**
      - Read a module.

      No other role uses it."
    `);
  });

  test('the level of the role decides, and other roles are counted', () => {
    const others = { 'a.role.yaml': 'components:\n  skills:\n    - ref: iac\n' };
    const text = 'level: P1\ncomponents:\n  skills:\n    - { ref: i|ac, proficiency: expert }\n';
    expect(hovering(text, { ...around, others })).toMatchInlineSnapshot(`
      "[iac]

      **Describes infrastructure as code.**

      *Skill from the library · \`iac\`*

      The library says nothing special for P1 Entry; the general text serves.

      **Proficiency:** Expert. Shapes how it is done, and others come with their hardest cases.

      **To grow into it:**
      - Read a module.

      Used by 1 other role."
    `);
  });

  test('an item by proficiency', () => {
    const text = role('components:\n  knowledge:\n    - ref: saf|ety\n      proficiency: working\n');
    expect(hovering(text, around)).toContain('**At proficiency Working:** Applies them daily.');
  });

  test('an unknown item, and no library at all', () => {
    const text = role('components:\n  skills:\n    - ref: ni|x\n');
    expect(hovering(text, around)).toBe('[nix]\n\nThe library has no item `nix`.');
    expect(hovering(text)).toBe('nothing');
  });

  test('the key lists what the section may use', () => {
    const listed = hovering(role('components:\n  skills:\n    - re|f: iac\n'), around);
    expect(listed).toContain('- `incidents`: Restores service.');
    expect(listed).not.toContain('safety');
  });
});

describe('what a role leaves out', () => {
  test('the statement and its origin', () => {
    const text = role('excludes:\n  - component: inci|dents\n    reason: Alone.\n');
    expect(hovering(text, around)).toBe(
      '[incidents]\n\n**Left out here:** Restores service.\n\nIt would come from function DevOps.',
    );
  });

  test('a name that nothing inherited has', () => {
    expect(hovering(role('excludes:\n  - component: ni|x\n'), around)).toContain(
      'inherits nothing with the id `nix`',
    );
  });
});

test('statements are texts and have no hover', () => {
  const text = role('components:\n  skills:\n    - Plans |a round.\n');
  expect(hovering(text, around)).toBe('nothing');
  expect(hovering(role('summary: Plans |rounds.\n'), around)).toBe('nothing');
});
