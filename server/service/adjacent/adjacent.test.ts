import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { governance, snapshotOf, stateOf, taxonomyUri } from '../../../test/support/role-state';
import { coordinatesOf } from '../../model/coordinates/coordinates';
import { scaleOf } from '../../model/coordinates/distance';
import { factsOf } from '../../model/facts/extract';
import type { Index, RoleFacts } from '../../model/facts/facts';
import { MemoryIndex } from '../../model/facts/memory-index';
import { parseCode, type RoleCode } from '../../model/role/code';
import { NearRoles } from '../../workspace/near-roles';
import { nearestRoles } from './nearest';
import { nearestOfMany } from './nearest-of-many';

const taxonomyText = `labels: { function: Job family }
superfunctions: [{ id: TECH }, { id: CARE }]
functions:
  - { id: DEVO, superfunction: TECH }
  - { id: SOFT, superfunction: TECH }
  - { id: NURS, superfunction: CARE }
bridges: [{ from: P4, to: M3, oneWay: true }]
`;
const { taxonomy } = governance(taxonomyText);

const nothing = factsOf(stateOf('', taxonomyText).role, taxonomyUri);

function facts(code: string, more: Partial<RoleFacts> = {}): RoleFacts {
  return { ...nothing, uri: `file:///acme/${code}.role.yaml`, code, title: `The ${code}`, ...more };
}

const own = (code: string): RoleCode => {
  const parsed = parseCode(code);
  if (!parsed) throw new Error(`${code} is no code`);
  return parsed;
};
const index = (...all: (string | RoleFacts)[]) =>
  new MemoryIndex().with(all.map((each) => (typeof each === 'string' ? facts(each) : each)));
const codes = (from: string, known: MemoryIndex, count = 10): string[] =>
  nearestRoles(own(from), taxonomy, known, count).map(({ code }) => code.text);

const levels = 'S1 S2 S3 S4 P1 P2 P3 P4 P5 P6 M1 M2 M3 M4 M5 M6 E1 E2 E3 X1'.split(' ');

describe('the nearest roles', () => {
  test('come by distance, those equally near by code, and the role itself is none of them', () => {
    const known = index(
      'DEVO.GEN.P5',
      'NURS.GEN.P3',
      'DEVO.GEN.P4',
      'DEVO.GEN.P3',
      'DEVO.SEC.P3',
      'DEVO.GEN.P2',
    );
    expect(codes('DEVO.GEN.P3', known)).toEqual([
      ...['DEVO.SEC.P3', 'DEVO.GEN.P2', 'DEVO.GEN.P4', 'DEVO.GEN.P5', 'NURS.GEN.P3'],
    ]);
    expect(codes('DEVO.GEN.P3', known, 2)).toEqual(['DEVO.SEC.P3', 'DEVO.GEN.P2']);
  });

  test('are those of the same taxonomy', () => {
    const other = facts('DEVO.GEN.P4', { taxonomy: 'file:///other/taxonomy.yaml' });
    expect(codes('DEVO.GEN.P3', index(other))).toEqual([]);
  });

  test('stand there once, by their main file, whatever regions they have files for', () => {
    const german = facts('DEVO.GEN.P4', {
      uri: 'file:///acme/a-de.role.yaml',
      region: 'de',
      title: undefined,
    });
    const found = nearestRoles(own('DEVO.GEN.P3'), taxonomy, index(german, 'DEVO.GEN.P4'), 10);
    expect(found.map(({ uri }) => uri)).toEqual(['file:///acme/DEVO.GEN.P4.role.yaml']);
  });

  test('that go out of use come after others that are equally near', () => {
    const known = index(facts('DEVO.GEN.P2', { status: 'retired' }), 'DEVO.GEN.P4', 'DEVO.GEN.P6');
    expect(codes('DEVO.GEN.P3', known)).toEqual(['DEVO.GEN.P4', 'DEVO.GEN.P2', 'DEVO.GEN.P6']);
  });

  test('are the same as those of a look at all', () => {
    const code = fc
      .tuple(
        fc.constantFrom('DEVO', 'SOFT', 'NURS', 'NEW'),
        fc.constantFrom('GEN', 'SEC'),
        fc.constantFrom('P1', 'P3', 'P4', 'M1', 'E2', 'X'),
      )
      .map((parts) => parts.join('.'));
    const status = fc.constantFrom(undefined, 'approved', 'deprecated');
    const all = fc.uniqueArray(fc.tuple(code, status), { selector: ([each]) => each, maxLength: 40 });
    fc.assert(
      fc.property(code, all, fc.integer({ min: 1, max: 6 }), (from, roles, count) => {
        const here = coordinatesOf(own(from), taxonomy);
        const sorted = roles
          .filter(([each]) => each !== from)
          .map(([each, is]) => ({
            each,
            out: is === 'deprecated' ? 1 : 0,
            distance: Math.round(
              scaleOf(taxonomy).between(here, coordinatesOf(own(each), taxonomy)).total * 1e9,
            ),
          }))
          .sort((a, b) => a.distance - b.distance || a.out - b.out || (a.each < b.each ? -1 : 1));
        const known = index(...roles.map(([each, is]) => facts(each, { status: is })));
        expect(codes(from, known, count)).toEqual(sorted.slice(0, count).map(({ each }) => each));
      }),
    );
  });

  test('of many roles are the same as those of each', () => {
    const segment = (...all: string[]) => fc.constantFrom(...all);
    const code = fc
      .tuple(segment('DEVO', 'SOFT', 'NURS', 'NEW', 'ODD'), segment('GEN', 'SEC', 'NET'), segment(...levels))
      .map((parts) => parts.join('.'));
    const status = fc.constantFrom(undefined, 'approved', 'retired');
    const all = fc.uniqueArray(fc.tuple(code, status), { selector: ([each]) => each, minLength: 1 });
    const weight = fc.constantFrom(0, 0.1, 0.3);
    const weights = fc.record({
      rank: weight,
      track: weight,
      superfunction: weight,
      function: weight,
      focus: weight,
    });
    fc.assert(
      fc.property(all, weights, fc.integer({ min: 1, max: 12 }), (roles, shares, count) => {
        const under = { ...taxonomy, adjacency: { ...taxonomy.adjacency, weights: shares } };
        const known = index(...roles.map(([each, is]) => facts(each, { status: is })));
        const search = nearestOfMany();
        for (const [each] of roles)
          expect(search(own(each), under, known, count)).toEqual(
            nearestRoles(own(each), under, known, count),
          );
      }),
    );
  });

  test('are found among ten thousand', () => {
    const functions = Array.from({ length: 250 }, (_, each) => `F${each}`);
    const all = functions.flatMap((fn) =>
      ['GEN', 'SEC'].flatMap((focus) => levels.map((level) => `${fn}.${focus}.${level}`)),
    );
    const known = index(...all);
    expect(all.length).toBe(10_000);
    for (let each = 0; each < 10; each++) {
      const found = codes(`F${each}.GEN.P3`, known);
      expect(found).toHaveLength(10);
      expect(found.every((code) => code.startsWith(`F${each}.`))).toBe(true);
    }
  });
});

describe('what is said of a near role', () => {
  const roleText = (code: string, components = '') =>
    `title: Own\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${components}`;
  const said = (from: string, to: string | RoleFacts, components?: string) => {
    const state = stateOf(roleText(from, components), taxonomyText);
    const known = index(to);
    const [found] = new NearRoles().around(state, { ...snapshotOf(), index: known }).adjacent?.roles ?? [];
    if (!found) throw new Error('no role was found');
    return found;
  };

  test.each([
    ['DEVO.GEN.P3', 'DEVO.GEN.P4', 'confident', 'one level up, same focus'],
    ['DEVO.GEN.P4', 'DEVO.GEN.P2', 'needsReview', 'two levels down, same focus'],
    ['DEVO.GEN.P3', 'DEVO.SEC.P3', 'confident', 'same level, other focus'],
    ['DEVO.GEN.P3', 'DEVO.SEC.P4', 'confident', 'one level up, other focus'],
    [
      'DEVO.GEN.P3',
      'SOFT.GEN.P3',
      'needsReview',
      'same level, other job family of the same superfunction, same focus',
    ],
    ['DEVO.GEN.P3', 'NEW.GEN.P3', 'noMatch', 'same level, other job family, same focus'],
    ['DEVO.GEN.P3', 'NURS.GEN.P3', 'noMatch', 'same level, other superfunction, same focus'],
    ['DEVO.GEN.P4', 'DEVO.GEN.M2', 'needsReview', 'over the bridge to Management, same rank, same focus'],
    ['DEVO.GEN.P4', 'DEVO.GEN.M3', 'needsReview', 'over the bridge to Management, higher rank, same focus'],
    ['DEVO.GEN.M3', 'DEVO.GEN.P4', 'needsReview', 'other track (Professional), lower rank, same focus'],
    ['DEVO.GEN.M6', 'DEVO.GEN.E1', 'confident', 'one level up, same focus'],
    ['DEVO.GEN.P3', 'DEVO.GEN.X1', 'noMatch', 'other level, same focus'],
  ])('%s, and of it %s: %s, %s', (from, to, band, reason) => {
    expect(said(from, to)).toMatchObject({ band, reason });
  });

  test('its status, and the title that its main file or another region has', () => {
    expect(said('DEVO.GEN.P3', facts('DEVO.GEN.P4', { status: 'deprecated' }))).toMatchObject({
      ...{ status: 'deprecated', title: 'The DEVO.GEN.P4', code: 'DEVO.GEN.P4', level: 'P4' },
      similarity: undefined,
    });
  });

  test('what of its content is the same, by own components only', () => {
    const other = facts('DEVO.GEN.P4', { refs: ['iac'], ids: [], statements: [] });
    const shared = 'components:\n  skills:\n    - ref: iac\n    - ref: cloud\n';
    expect(said('DEVO.GEN.P3', other, shared).similarity).toBe(0.5);
    expect(said('DEVO.GEN.P3', other, shared).distance).toBeCloseTo(0.1);
  });

  test('nothing for a role without a code', () => {
    const near = new NearRoles();
    expect(
      near.around(stateOf('title: X\n'), { ...snapshotOf(), index: index('DEVO.GEN.P4') }).adjacent,
    ).toBeUndefined();
  });
});

describe('the search', () => {
  let searches = 0;
  /** The same index, which counts how often all codes are gone through. */
  const counted = (known: MemoryIndex): Index => ({
    roles: () => known.roles(),
    role: (uri) => known.role(uri),
    byCode: (code) => known.byCode(code),
    byFormerCode: (code) => known.byFormerCode(code),
    heads: known.heads,
    codesByFunction: () => {
      searches++;
      return known.codesByFunction();
    },
  });

  test('is kept while only statements change, and done again when a head, the code or the taxonomy does', () => {
    const near = new NearRoles();
    const role = (code: string) => `title: Own\ncode: ${code}\nlevel: ${code.split('.')[2]}\n`;
    const own = stateOf(role('DEVO.GEN.P3'), taxonomyText);
    const search = (known: MemoryIndex, state = own) => {
      searches = 0;
      const { adjacent } = near.around(state, { ...snapshotOf(), index: counted(known) });
      return { searches, roles: adjacent?.roles.map(({ code, similarity }) => [code, similarity]) };
    };
    const first = index('DEVO.GEN.P4', 'DEVO.GEN.P3');
    expect(search(first)).toEqual({ searches: 1, roles: [['DEVO.GEN.P4', undefined]] });
    const typed = first.with([
      facts('DEVO.GEN.P3', { refs: ['iac'] }),
      facts('DEVO.GEN.P4', { refs: ['iac'] }),
    ]);
    const withRef = stateOf(`${role('DEVO.GEN.P3')}components:\n  skills:\n    - ref: iac\n`, taxonomyText);
    const sameTaxonomy = { ...withRef, governance: own.governance };
    expect(search(typed, sameTaxonomy)).toEqual({ searches: 0, roles: [['DEVO.GEN.P4', 1]] });
    const retitled = typed.with([facts('DEVO.GEN.P4', { title: 'New' })]);
    expect(search(retitled).searches).toBe(1);
    expect(search(retitled, stateOf(role('DEVO.GEN.P5'), taxonomyText)).searches).toBe(1);
    const more = retitled.with([facts('DEVO.GEN.P5')]);
    expect(search(more).roles).toHaveLength(2);
    expect(search(more.without(facts('DEVO.GEN.P5').uri)).roles).toHaveLength(1);
  });
});

test('the roles on the ladder are those of the same function and focus', () => {
  const state = stateOf('title: Own\ncode: DEVO.GEN.P3\nlevel: P3\n', taxonomyText);
  const known = index('DEVO.GEN.P4', 'DEVO.SEC.P5', 'DEVO.GEN.M1');
  const { at } = new NearRoles().around(state, { ...snapshotOf(), index: known });
  expect(['P4', 'P5', 'M1'].map((level) => at(level)?.title)).toEqual([
    ...['The DEVO.GEN.P4', undefined, 'The DEVO.GEN.M1'],
  ]);
});
