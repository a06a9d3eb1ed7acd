import { expect, test } from 'vitest';
import { wantedIn } from '../../../../test/support/check-files';

const role = (more: string) => `title: Nurse\ncode: NURS.GEN.P2\n${more}`;
const pay = 'pay:\n  - code: NURS.GEN.P2\n    range:\n      mid: 4200\n';

test('pay here and there, with the entry that does not count', async () => {
  const checked = await wantedIn(
    { 'a.role.yaml': role('pay:  # want: pay-twice\n  range:\n    mid: 4000\n'), 'all.pay.yaml': pay },
    'pay-twice',
  );
  const place = checked.get('a.role.yaml')?.problems[0]?.related?.[0];
  expect(pay.slice(place?.span.start, place?.span.end)).toMatch(/^code: NURS.GEN.P2.*4200$/s);
});

test('pay in one place, or for another region, is fine', async () => {
  await wantedIn({ 'a.role.yaml': role(''), 'all.pay.yaml': pay }, 'pay-twice');
  await wantedIn(
    { 'a.role.yaml': role('region: de\npay:\n  currency: EUR\n'), 'all.pay.yaml': pay },
    'pay-twice',
  );
});

test('two entries for one role and region, where the first counts', async () => {
  const twice = `${pay}  - code: NURS.GEN.P2\n    region: de\n  - code: NURS.GEN.P2  # want: pay-twice\n    region: global\n`;
  const checked = await wantedIn({ 'taxonomy.yaml': 'region: global\n', 'all.pay.yaml': twice }, 'pay-twice');
  const place = checked.get('all.pay.yaml')?.problems[0]?.related?.[0];
  expect(twice.slice(place?.span.start, place?.span.end)).toMatch(/4200$/);
});
