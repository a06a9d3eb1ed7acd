import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const item = (id: string, statement: string) =>
  `  - id: ${id}\n    type: skill\n    statement: ${statement}\n`;

it('finds the second of two in one file and shows the first', () => {
  const found = wanted(
    'levels:\n  - id: P3\n    name: Middle\n  - id: P4\n    name: High\n  - id: P3 # want: duplicate-id\n    name: Once more\n',
    'duplicate-id',
    { kind: 'taxonomy' },
  );
  const [related] = found.problems[0]?.related ?? [];
  expect(found.text.slice(related?.span.start, related?.span.end)).toBe('P3');
  expect(related?.span.start).toBe(found.text.indexOf('P3'));
  expect(suggested(found, 'Remove')).toBe(
    'levels:\n  - id: P3\n    name: Middle\n  - id: P4\n    name: High\n',
  );
});

it('finds what another file of the taxonomy defined before', () => {
  const found = wanted(
    `library:\n${item('wound-care # want: duplicate-id', 'Dresses.')}${item('lifting', 'Lifts.')}`,
    'duplicate-id',
    {
      kind: 'library',
      taxonomy: 'name: Clinic\n',
      libraries: { 'a.library.yaml': `library:\n${item('wound-care', 'Dresses wounds.')}` },
    },
  );
  expect(found.problems[0]?.related).toMatchObject([{ uri: 'file:///acme/a.library.yaml' }]);
});

it('says nothing where this file comes first, and of the same id in different lists', () => {
  wanted(`library:\n${item('wound-care', 'Dresses.')}`, 'duplicate-id', {
    kind: 'library',
    taxonomy: 'name: Clinic\n',
    libraries: { 'z.library.yaml': `library:\n${item('wound-care', 'Dresses wounds.')}` },
  });
  wanted(
    'superfunctions:\n  - id: CARE\n    name: Care\nfunctions:\n  - id: CARE\n    name: Care\n',
    'duplicate-id',
    { kind: 'taxonomy' },
  );
});

it('finds the second statement of a role with one id, in whatever section, and proposes a free id', () => {
  const found = wanted(
    `title: Nurse
code: NURS.GEN.P2
level: P2
components:
  tasks:
    - statement: Hands over.
      id: care
  skills:
    - {statement: Lifts patients., id: care-2}
    - statement: Dresses wounds.
      id: "care" # want: duplicate-id
    - ref: lifting
`,
    'duplicate-id',
  );
  expect(suggested(found, 'Change to')).toContain('id: "care-3"');
  const [related] = found.problems[0]?.related ?? [];
  expect(related?.span.start).toBe(found.text.indexOf('care'));
});
