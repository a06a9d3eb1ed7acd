import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'duplicate-key';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('speaks of the one that counts', () => {
  const found = wanted(`${head}status: draft\nstatus: review # want: duplicate-key\n`, rule);
  expect(suggested(found, 'Remove')).toBe(`${head}status: review\n`);
});
