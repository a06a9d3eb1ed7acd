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

it('says once that letters were lost by another encoding', () => {
  const { problems } = wanted(
    'title: M\ufffddecin # want: odd-characters\ncode: NURS.GEN.P2\nlevel: P2\nowner: \ufffdquipe\n',
    rule,
  );
  expect(problems[0]?.message).toContain('UTF-8');
});
