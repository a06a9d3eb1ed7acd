import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'malformed-code';

it('wants three parts of letters and digits', () => {
  const found = wanted(
    'title: Nurse\ncode: NURS_GEN-P2 # want: malformed-code\nlevel: P2\nreplacedBy: NURS # want: malformed-code\n',
    rule,
  );
  expect(suggested(found, 'NURS.GEN.P2')).toBe(
    'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nreplacedBy: NURS\n',
  );
});

it('is content with letters of any language and with any length', () => {
  wanted('title: Pflege\ncode: pflege.ALLGEMEIN.P2\nlevel: P2\n', rule);
  wanted('title: Pflege\ncode:\nlevel: P2\n', rule);
});
