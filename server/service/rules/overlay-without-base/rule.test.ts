import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';

const taxonomy = 'region: global\n';
const german = (mark = '') => `title: Pflegekraft\ncode: NURS.GEN.P2\nregion: de${mark}\n`;
const mark = '  # want: overlay-without-base';

test('a regional role needs the file of the taxonomy’s region', async () => {
  await wantedIn({ 'taxonomy.yaml': taxonomy, 'a.de.role.yaml': german(mark) }, 'overlay-without-base');
  await wantedIn(
    {
      'taxonomy.yaml': taxonomy,
      'a.de.role.yaml': german(),
      'a.role.yaml': 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
    },
    'overlay-without-base',
  );
});

test('another regional role is no base', async () => {
  const checked = await wantedIn(
    {
      'taxonomy.yaml': taxonomy,
      'a.de.role.yaml': german(mark),
      'a.ch.role.yaml': german(mark).replace('de ', 'ch '),
    },
    'overlay-without-base',
  );
  expect(checked.get('a.de.role.yaml')?.problems[0]?.suggest?.map(({ title }) => title)).toEqual([
    'Change to “global”',
  ]);
});

test('without a taxonomy nobody has said which region is the main one', async () => {
  await wantedIn({ 'a.de.role.yaml': german() }, 'overlay-without-base');
});
