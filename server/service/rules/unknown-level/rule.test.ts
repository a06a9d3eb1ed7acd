import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'unknown-level';

it('proposes the nearest rung, and changes the code along', () => {
  const found = wanted('title: Nurse\ncode: NURS.GEN.P22\nlevel: P22 # want: unknown-level\n', rule);
  expect(suggested(found, 'P2')).toBe('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n');
});

it('looks at the code where no level is typed', () => {
  wanted('title: Nurse\ncode: NURS.GEN.X9 # want: unknown-level\n', rule);
});

it('leaves two different levels, one of them known, to another rule', () => {
  wanted('title: Nurse\ncode: NURS.GEN.P2\nlevel: P22\n', rule);
});

it('knows the rungs that a taxonomy adds, and no others where it starts from none', () => {
  const role = 'title: Nurse\ncode: NURS.GEN.P7\nlevel: P7\n';
  wanted(role, rule, {
    taxonomy: 'levels:\n  - id: P7\n    name: Distinguished\n    track: P\n    rank: 75\n',
  });
  wanted(role, rule, { taxonomy: 'framework: none\n' });
});

it.each([
  ['Senior', 'P4'],
  ['mid-level', 'P3'],
  ['P3 – Career', 'P3'],
  ['p3', 'P3'],
])('understands the level %s', (typed, id) => {
  const found = wanted(`title: Nurse\nlevel: ${typed} # want: unknown-level\n`, rule);
  expect(suggested(found, 'Set the level')).toBe(`title: Nurse\nlevel: ${id}\n`);
});
