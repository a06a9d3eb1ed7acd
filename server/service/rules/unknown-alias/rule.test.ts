import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-alias';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('offers quotes for a text that starts with a star', () => {
  const found = wanted(`${head}summary: *night # want: unknown-alias\n`, rule);
  expect(suggested(found, 'quotes')).toBe(`${head}summary: "*night"\n`);
});
