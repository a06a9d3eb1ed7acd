import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { applyEdits } from '../../../model/text/span';

const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nformerCodes:\n  - NURS.OLD.P2\n';
const mark = ' # want: assessment-without-role';

async function found(role: string, files: Readonly<Record<string, string>> = { 'a.role.yaml': nurse }) {
  const checked = await wantedIn(
    { ...files, 'ada.assessment.yaml': `role: ${role}\n` },
    'assessment-without-role',
  );
  const { state, problems = [] } = checked.get('ada.assessment.yaml') ?? {};
  const fixed = applyEdits(state?.document.getText() ?? '', problems[0]?.suggest?.[0]?.edits ?? []);
  return { problem: problems[0], fixed };
}

test('a code that no role has, with the nearest offered', async () => {
  expect((await found(`NURS.GEM.P2${mark}`)).fixed).toBe('role: NURS.GEN.P2\n');
});

test('a former code is a remark with the code of today', async () => {
  const { problem, fixed } = await found(`NURS.OLD.P2${mark}`);
  expect(problem?.severity).toBe('info');
  expect(fixed).toBe('role: NURS.GEN.P2\n');
});

test('a role that exists, a code of another form, and a folder without roles are fine here', async () => {
  await found('NURS.GEN.P2');
  await found('NURS');
  await found('NURS.GEN.P2', {});
});
