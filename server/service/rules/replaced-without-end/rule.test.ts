import { expect, it } from 'vitest';
import { suggested, wanted } from '../../../../test/support/want';

const rule = 'replaced-without-end';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('offers to end the role, or to drop the successor', () => {
  const found = wanted(
    `${head}status: approved\nreplacedBy: NURS.CLI.P2 # want: replaced-without-end\n`,
    rule,
  );
  expect(suggested(found, 'deprecated')).toContain('status: deprecated\n');
  expect(suggested(found, 'Remove')).toBe(`${head}status: approved\n`);
});

it('adds a status where there is none', () => {
  const found = wanted(`${head}replacedBy: NURS.CLI.P2 # want: replaced-without-end\n`, rule);
  expect(suggested(found, 'retired')).toBe(`${head}status: retired\nreplacedBy: NURS.CLI.P2\n`);
});

it('is silent for roles that have ended', () => {
  wanted(`${head}status: retired\nreplacedBy: NURS.CLI.P2\n`, rule);
});
