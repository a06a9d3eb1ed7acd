import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { applyEdits } from '../../../model/text/span';

const ended = (replacedBy: string) =>
  `title: Old\ncode: NURS.OLD.P2\nlevel: P2\nstatus: retired\nreplacedBy: ${replacedBy}\n`;
const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nformerCodes:\n  - NURS.WRD.P2\n';

test('a successor that no role is, with the nearest offered', async () => {
  const checked = await wantedIn(
    { 'old.role.yaml': ended('NURS.GEM.P2  # want: missing-replacement'), 'nurse.role.yaml': nurse },
    'missing-replacement',
  );
  const { state, problems } = checked.get('old.role.yaml') ?? {};
  const text = state?.document.getText() ?? '';
  const [change, removal] = problems?.[0]?.suggest ?? [];
  expect(applyEdits(text, change?.edits ?? [])).toContain('replacedBy: NURS.GEN.P2\n');
  expect(applyEdits(text, removal?.edits ?? [])).not.toContain('replacedBy');
});

test('a present and a former code are both found', async () => {
  for (const code of ['NURS.GEN.P2', 'NURS.WRD.P2'])
    await wantedIn({ 'old.role.yaml': ended(code), 'nurse.role.yaml': nurse }, 'missing-replacement');
});

test('a code of another taxonomy is none here, and a far one is not offered', async () => {
  const checked = await wantedIn(
    {
      'old.role.yaml': ended('NURS.WRD.P3  # want: missing-replacement'),
      'nurse.role.yaml': 'title: Nurse\ncode: NURS.GEN.P4\nlevel: P4\n',
      'lab/taxonomy.yaml': 'name: Lab\n',
      'lab/nurse.role.yaml': 'title: Nurse\ncode: NURS.WRD.P3\nlevel: P3\n',
    },
    'missing-replacement',
  );
  expect(checked.get('old.role.yaml')?.problems[0]?.message).toContain('write the role that takes over');
});

test('a role is no successor of itself', async () => {
  await wantedIn(
    { 'old.role.yaml': ended('NURS.OLD.P2  # want: missing-replacement') },
    'missing-replacement',
  );
});

test('a file that stands alone is left in peace', async () => {
  await wantedIn({ 'old.role.yaml': ended('NURS.GEN.P2') }, 'missing-replacement');
});
