import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';
import { applyEdits } from '../../../model/text/span';

const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nformerCodes:\n  - NURS.OLD.P2\n';
const mark = '  # want: pay-without-role';
const pay = (code: string) => `pay:\n  - code: ${code}\n    currency: EUR\n`;

test('a code that no role has, with the nearest offered', async () => {
  const checked = await wantedIn(
    { 'a.role.yaml': nurse, 'a.pay.yaml': pay(`NURS.GEM.P2${mark}`) },
    'pay-without-role',
  );
  const { state, problems } = checked.get('a.pay.yaml') ?? {};
  expect(applyEdits(state?.document.getText() ?? '', problems?.[0]?.suggest?.[0]?.edits ?? [])).toBe(
    pay('NURS.GEN.P2'),
  );
});

test('a former code leads to the present one', async () => {
  const checked = await wantedIn(
    { 'a.role.yaml': nurse, 'a.pay.yaml': pay(`NURS.OLD.P2${mark}`) },
    'pay-without-role',
  );
  expect(checked.get('a.pay.yaml')?.problems[0]?.message).toContain('NURS.GEN.P2');
});

test('a role that exists, and pay before the first role, are fine', async () => {
  await wantedIn({ 'a.role.yaml': nurse, 'a.pay.yaml': pay('NURS.GEN.P2') }, 'pay-without-role');
  await wantedIn({ 'a.pay.yaml': pay('NURS.GEN.P2') }, 'pay-without-role');
});
