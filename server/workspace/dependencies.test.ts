import { expect, test } from 'vitest';
import { Dependencies } from './dependencies';

const role = (code: string, more: { region?: string; replacedBy?: string; formerCodes?: string[] } = {}) => ({
  taxonomy: undefined,
  code,
  region: more.region,
  replacedBy: more.replacedBy,
  formerCodes: more.formerCodes ?? [],
});

function three(): Dependencies {
  const all = new Dependencies();
  all.set('nurse', role('NURS.GEN.P2'));
  all.set('nurse-de', role('NURS.GEN.P2', { region: 'de' }));
  all.set('old', role('NURS.OLD.P2', { replacedBy: 'NURS.GEN.P2' }));
  all.set('seller', role('SALE.GEN.P2', { formerCodes: ['SALE.OLD.P2'] }));
  return all;
}

test('a new code reaches those that have or name the old and the new one, nobody else', () => {
  expect([...three().set('nurse', role('NURS.NEW.P2'))].sort()).toEqual(['nurse-de', 'old']);
  expect([...three().set('nurse', role('SALE.OLD.P2'))].sort()).toEqual(['nurse-de', 'old', 'seller']);
});

test('a role that comes or goes reaches the same', () => {
  expect([...three().set('second', role('NURS.GEN.P2'))].sort()).toEqual(['nurse', 'nurse-de', 'old']);
  expect([...three().set('nurse', undefined)].sort()).toEqual(['nurse-de', 'old']);
});

test('what says the same about itself reaches nobody', () => {
  expect(three().set('seller', role('SALE.GEN.P2', { formerCodes: ['SALE.OLD.P2'] })).size).toBe(0);
  expect(three().set('unknown', undefined).size).toBe(0);
});

test('what is gone is no longer reached', () => {
  const all = three();
  all.set('old', undefined);
  expect([...all.set('nurse', undefined)]).toEqual(['nurse-de']);
});
