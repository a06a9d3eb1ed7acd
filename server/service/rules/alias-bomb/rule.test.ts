import { expect, it } from 'vitest';
import { wanted } from '../../../../test/support/want';

const rule = 'alias-bomb';
const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';

it('stops a file that multiplies itself, with one problem', () => {
  const lines = ['x-0: &a0 [n, n, n, n, n, n, n, n, n, n]'];
  for (let step = 1; step < 8; step++)
    lines.push(
      `x-${step}: &a${step} [${Array(10)
        .fill(`*a${step - 1}`)
        .join(', ')}]`,
    );
  const found = wanted(`${head}${lines.join('\n')}\n`.replace(/(x-5.*)/, '$1 # want: alias-bomb'), rule);
  expect(found.problems).toHaveLength(1);
});
