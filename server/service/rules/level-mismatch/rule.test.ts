import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'level-mismatch';

it('offers both ways out', () => {
  const found = wanted('title: Nurse\ncode: "NURS.GEN.P2"\nlevel: P3 # want: level-mismatch\n', rule);
  expect(suggested(found, 'Set the level to P2')).toBe('title: Nurse\ncode: "NURS.GEN.P2"\nlevel: P2\n');
  expect(suggested(found, 'Change the code')).toBe('title: Nurse\ncode: "NURS.GEN.P3"\nlevel: P3\n');
  expect(found.problems[0]?.fix).toBeUndefined();
  expect(found.problems[0]?.related?.[0]?.message).toContain('P2');
});

it('offers first what makes the role stand on a known level', () => {
  const found = wanted('title: Nurse\ncode: NURS.GEN.PP\nlevel: P3 # want: level-mismatch\n', rule);
  expect(found.problems[0]?.suggest?.[0]?.title).toContain('NURS.GEN.P3');
});

it('is silent where the two agree, or one of them is missing', () => {
  wanted('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n', rule);
  wanted('title: Nurse\ncode: NURS\nlevel: P2\n', rule);
});

it('offers no code with a level that is none', () => {
  const titles = (level: string) =>
    wanted(
      `title: Nurse\ncode: NURS.GEN.P2\nlevel: ${level} # want: level-mismatch\n`,
      rule,
    ).problems[0]?.suggest?.map(({ title }) => title);
  expect(titles('P2 – Developing')).toEqual(['Set the level to P2']);
  expect(titles('Senior')).toEqual(['Set the level to P2', 'Set the level to P4']);
  expect(titles('p2')).toEqual(['Set the level to P2']);
});
