import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { applyEdits } from '../../../model/text/span';

const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

test('a former code that is in use elsewhere, or here', async () => {
  const checked = await wantedIn(
    {
      'a.role.yaml': nurse,
      'b.role.yaml': `title: Ward Nurse
code: NURS.WRD.P2
formerCodes:
  - NURS.GEN.P2  # want: former-code-taken
  - NURS.WRD.P2  # want: former-code-taken
  - NURS.OLD.P2
`,
    },
    'former-code-taken',
  );
  const { state, problems } = checked.get('b.role.yaml') ?? {};
  expect(problems?.[0]?.related?.map(({ uri }) => uri)).toEqual(['file:///acme/a.role.yaml']);
  expect(applyEdits(state?.document.getText() ?? '', problems?.[0]?.suggest?.[0]?.edits ?? [])).toContain(
    'formerCodes:\n  - NURS.WRD.P2',
  );
});

test('a former code that another role claims too, and not another region of the same role', async () => {
  const former = 'formerCodes:\n  - NURS.OLD.P2  # want: former-code-taken\n';
  await wantedIn(
    {
      'a.role.yaml': nurse + former,
      'b.role.yaml': `title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\n${former}`,
      'c.role.yaml': `title: Clerk\ncode: CLRK.GEN.P2\nlevel: P2\nformerCodes: [CLRK.OLD.P2]\n`,
      'c.de.role.yaml': 'code: CLRK.GEN.P2\nlevel: P2\nregion: de\nformerCodes: [CLRK.OLD.P2]\n',
    },
    'former-code-taken',
  );
});

test('the last former code goes with its key', async () => {
  const checked = await wantedIn(
    {
      'a.role.yaml': nurse,
      'b.role.yaml': 'code: NURS.WRD.P2\nformerCodes: [NURS.GEN.P2]  # want: former-code-taken\n',
    },
    'former-code-taken',
  );
  const { state, problems } = checked.get('b.role.yaml') ?? {};
  expect(applyEdits(state?.document.getText() ?? '', problems?.[0]?.suggest?.[0]?.edits ?? [])).toBe(
    'code: NURS.WRD.P2\n',
  );
});
