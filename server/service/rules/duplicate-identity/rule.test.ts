import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';

const role = (title: string, code: string, more = '') => `title: ${title}\ncode: ${code}${more}`;
const marked = '  # want: duplicate-identity\n';

test('both files say so, and each leads to the other', async () => {
  const checked = await wantedIn(
    {
      'a.role.yaml': role('Nurse', 'NURS.GEN.P2', marked),
      'ward/b.role.yaml': role('Carer', 'NURS.GEN.P2', marked),
    },
    'duplicate-identity',
  );
  const [problem] = checked.get('a.role.yaml')?.problems ?? [];
  expect(problem?.message).toContain('“Carer” (b.role.yaml)');
  expect(problem?.related).toEqual([
    { uri: 'file:///acme/ward/b.role.yaml', span: { start: 19, end: 30 }, message: expect.any(String) },
  ]);
});

test('a region of its own makes a role another one, and the taxonomy’s region may be left out', async () => {
  await wantedIn(
    {
      'taxonomy.yaml': 'region: global\n',
      'a.role.yaml': role('Nurse', 'NURS.GEN.P2', marked),
      'b.role.yaml': role('Nurse', 'NURS.GEN.P2', `${marked}region: global\n`),
      'c.role.yaml': role('Pflegekraft', 'NURS.GEN.P2', '\nregion: de\n'),
    },
    'duplicate-identity',
  );
});

test('another taxonomy is another world', async () => {
  await wantedIn(
    {
      'a.role.yaml': role('Nurse', 'NURS.GEN.P2', '\n'),
      'lab/taxonomy.yaml': 'format: 1\n',
      'lab/a.role.yaml': role('Nurse', 'NURS.GEN.P2', '\n'),
    },
    'duplicate-identity',
  );
});
