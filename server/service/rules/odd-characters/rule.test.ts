import { expect, it } from 'vitest';
import { fixed, wanted } from '../../../../test/support/want';

const rule = 'odd-characters';

it('takes invisible characters out', () => {
  const found = wanted(
    'title: Ward\u200b Nurse # want: odd-characters\ncode: NURS.GEN.P2\nlevel: P2\n',
    rule,
  );
  expect(fixed(found)).toBe('title: Ward Nurse\ncode: NURS.GEN.P2\nlevel: P2\n');
});
