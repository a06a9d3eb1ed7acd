import { test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';

const library = `library:
  - id: wound-care
    type: skill
    statement: Dresses wounds.
  - id: hygiene
    type: knowledge
    statement: How infections spread.
  - id: bed-making  # want: unused-library-item
    type: skill
    statement: Makes beds.
`;
const taxonomy = 'functions:\n  - id: NURS\n    components:\n      knowledge:\n        - ref: hygiene\n';
const nurse = 'title: Nurse\ncode: NURS.GEN.P2\ncomponents:\n  skills:\n    - ref: wound-care\n';

test('what no role names or inherits', async () => {
  await wantedIn(
    { 'taxonomy.yaml': taxonomy, 'a.library.yaml': library, 'a.role.yaml': nurse },
    'unused-library-item',
  );
});

test('items in taxonomy.yaml count too', async () => {
  await wantedIn({ 'taxonomy.yaml': taxonomy + library, 'a.role.yaml': nurse }, 'unused-library-item');
});

test('a taxonomy without roles, and a role of another one, say nothing', async () => {
  const quiet = library.replace(/ *# want.*/, '');
  await wantedIn({ 'taxonomy.yaml': taxonomy, 'a.library.yaml': quiet }, 'unused-library-item');
  await wantedIn(
    { 'lab/taxonomy.yaml': taxonomy, 'lab/a.library.yaml': quiet, 'a.role.yaml': nurse },
    'unused-library-item',
  );
});
