import { expect, it } from 'vitest';
import { wanted } from '../../../../test/support/want';

it('is the only problem of a file that is left unread', () => {
  const lines = Array.from({ length: 30_000 }, (_, line) => `x-${line}: 1`);
  lines[0] += ' # want: too-large';
  const found = wanted(lines.join('\n'), undefined);
  expect(found.problems).toHaveLength(1);
});
