import { expect, test } from 'vitest';
import { parse } from '../syntax/parse';
import { textDocument } from '../syntax/tree';
import { overlay, takenFrom } from './overlay';
import { readPay, withPay } from './pay-entry';
import { readRole } from './read-role';
import type { Role } from './role';

const baseUri = 'file:///acme/NURS.GEN.P2.role.yaml';
const overUri = 'file:///acme/NURS.GEN.P2.de.role.yaml';
const payUri = 'file:///acme/all.pay.yaml';

const role = (uri: string, text: string): Role => readRole(uri, parse(textDocument(text, uri)));

const base = role(
  baseUri,
  `title: Nurse
code: NURS.GEN.P2
level: P2
summary: Looks after one ward.
outputs:
  - A calm ward.
components:
  skills:
    - Dresses wounds.
  tasks:
    - Checks the vital signs.
aliases:
  - title: Registered Nurse
`,
);

const over = (text: string): Role =>
  overlay(base, role(overUri, `title: Pflegekraft\ncode: NURS.GEN.P2\nregion: de\n${text}`));

const statements = ({ sections }: Role) =>
  sections.map(({ key, parts }) => [key, parts.map(({ data, uri }) => [data.statement, uri])]);

test('what the overlay has counts, and the rest is the base’s', () => {
  const { head, uri, aliases, outputs } = over('');
  expect(head).toMatchObject({
    title: 'Pflegekraft',
    region: 'de',
    level: 'P2',
    summary: 'Looks after one ward.',
  });
  expect(uri).toBe(overUri);
  expect(aliases.map(({ data, uri: from }) => [data.title, from])).toEqual([['Registered Nurse', baseUri]]);
  expect(outputs.map(({ data }) => data.statement)).toEqual(['A calm ward.']);
});

test('sections of components are replaced one by one', () => {
  expect(
    statements(over('components:\n  knowledge:\n    - German law\n  tasks:\n    - Checks twice.\n')),
  ).toEqual([
    ['skills', [['Dresses wounds.', baseUri]]],
    ['tasks', [['Checks twice.', undefined]]],
    ['knowledge', [['German law', undefined]]],
  ]);
});

test('a key without a value replaces nothing, an empty list does', () => {
  const half = over('summary:\naliases:\ncomponents:\n  skills:\n');
  expect(half.head.summary).toBe('Looks after one ward.');
  expect(half.aliases).toHaveLength(1);
  expect(statements(half)[0]).toEqual(['skills', [['Dresses wounds.', baseUri]]]);
  const empty = over('aliases: []\ncomponents:\n  skills: []\n');
  expect(empty.aliases).toEqual([]);
  expect(statements(empty)[0]).toEqual(['skills', []]);
});

test('what was taken says where it stands', () => {
  const merged = over('components:\n  tasks:\n    - Checks twice.\n');
  expect(takenFrom(merged, ['summary'])).toEqual({ uri: baseUri, path: ['summary'] });
  expect(takenFrom(merged, ['components', 'skills', 0])).toEqual({
    uri: baseUri,
    path: ['components', 'skills', 0],
  });
  expect(takenFrom(merged, ['components', 'tasks', 0])).toBeUndefined();
  expect(takenFrom(merged, ['components'])).toBeUndefined();
  expect(takenFrom(merged, ['title'])).toBeUndefined();
  expect(takenFrom(merged, ['classifications'])).toBeUndefined();
  expect(takenFrom(base, ['title'])).toBeUndefined();
});

const pay = (text: string) => readPay(payUri, parse(textDocument(text, payUri)));

test('pay is read by code and region, without entries that name no role', () => {
  const entries = pay('pay:\n  - code: NURS.GEN.P2\n    region: de\n    currency: EUR\n  - currency: USD\n');
  expect(entries).toMatchObject([
    { code: 'NURS.GEN.P2', region: 'de', pay: { currency: 'EUR' }, place: { uri: payUri, path: ['pay', 0] } },
  ]);
  expect(entries[0]?.pay).toEqual({ currency: 'EUR' });
  expect(pay('')).toEqual([]);
});

test('pay of a file fills in for a role without, with its place; the role’s own wins', () => {
  const [entry] = pay('pay:\n  - code: NURS.GEN.P2\n    range:\n      min: 10\n');
  const paid = withPay(base, entry);
  expect(paid.head.pay).toEqual({ range: { min: 10 } });
  expect(takenFrom(paid, ['pay', 'range'])).toEqual({ uri: payUri, path: ['pay', 0, 'range'] });
  expect(overlay(paid, role(overUri, 'code: NURS.GEN.P2\nregion: de\n')).taken?.get('pay')?.uri).toBe(payUri);
  const own = role(overUri, 'code: NURS.GEN.P2\nregion: de\npay:\n  currency: CHF\n');
  expect(withPay(own, entry)).toBe(own);
  expect(overlay(paid, own).head.pay).toEqual({ currency: 'CHF' });
});
