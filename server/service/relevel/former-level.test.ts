import { expect, it } from 'vitest';
import { governance } from '../../../test/support/role-state';
import { formerLevel } from './former-level';

const { taxonomy } = governance('');

it.each([
  ['DEVO.GEN.P4', ['DEVO.GEN.P3'], 'P3'],
  ['DEVO.GEN.P4', ['DEVO.GEN.P2', 'DEVO.GEN.P3', 'OPER.GEN.P1'], 'P3'],
  ['DEVO.GEN.P4', ['DEVO.OPS.P3'], undefined],
  ['DEVO.GEN.P4', ['DEVO.GEN.X9'], undefined],
  ['DEVO.GEN.P4', ['old', 'DEVO.GEN.P4'], undefined],
  [undefined, ['DEVO.GEN.P3'], undefined],
])('%s after %j was on %s', (code, former, level) => {
  expect(formerLevel(code, former, taxonomy)?.id).toBe(level);
});
