import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { governance } from '../../../test/support/role-state';
import { parseCode } from '../role/code';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { type Coordinates, coordinatesOf, usualStep } from './coordinates';
import { scaleOf } from './distance';

const tree = `superfunctions: [{ id: TECH }, { id: CARE }]
functions:
  - { id: DEVO, superfunction: TECH }
  - { id: SOFT, superfunction: TECH }
  - { id: NURS, superfunction: CARE }
  - { id: LONE }
`;
const levels = ['S2', 'P2', 'P3', 'P4', 'M2', 'M6', 'E1', 'X9', 'Y1'];

/** Any places of a taxonomy, also such as it does not define. */
const place = fc.record({
  function: fc.constantFrom('DEVO', 'SOFT', 'NURS', 'LONE', 'NEW'),
  focus: fc.constantFrom('GEN', 'SEC'),
  level: fc.constantFrom(...levels),
});

/** Five weights that together make at most 1. */
const weights = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }), fc.integer({ min: 1 }))
  .map(([all, more]) => all.map((each) => each / (all.reduce((a, b) => a + b) + (more % 50))));

function weighted([rank, track, superfunction, fn, focus]: readonly number[]): Taxonomy {
  return governance(
    `${tree}adjacency: { weights: { rank: ${rank}, track: ${track}, superfunction: ${superfunction}, function: ${fn}, focus: ${focus} } }\n`,
  ).taxonomy;
}

describe('the distance is a metric', () => {
  const among = (count: number) =>
    fc.tuple(weights, fc.array(place, { minLength: count, maxLength: count })).map(([numbers, places]) => {
      const taxonomy = weighted(numbers);
      const at = places.map((each) => coordinatesOf(each, taxonomy));
      return { at: at as [Coordinates, Coordinates, Coordinates], scale: scaleOf(taxonomy) };
    });

  test('from 0 to 1, the same both ways, and 0 only between equal coordinates', () => {
    fc.assert(
      fc.property(among(2), ({ at: [a, b], scale }) => {
        const { total } = scale.between(a, b);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1);
        expect(scale.between(b, a).total).toBe(total);
        expect(total === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test('and no way round is shorter', () => {
    fc.assert(
      fc.property(among(3), ({ at: [a, b, c], scale }) => {
        const round = scale.between(a, b).total + scale.between(b, c).total;
        expect(scale.between(a, c).total).toBeLessThanOrEqual(round + 1e-12);
      }),
    );
  });
});

describe('a rung', () => {
  const apart = (text: string, a: string, b: string): number => {
    const { taxonomy } = governance(text);
    const at = (code: string) =>
      coordinatesOf(parseCode(code) ?? { function: '', focus: '', level: '' }, taxonomy);
    return Math.round(scaleOf(taxonomy).between(at(a), at(b)).total * 1e6) / 1e6;
  };

  test('counts a quarter of the weight, and four or more count all of it', () => {
    expect(['P3', 'P4', 'P5', 'P6'].map((level) => apart(tree, 'DEVO.GEN.P2', `DEVO.GEN.${level}`))).toEqual([
      ...[0.1, 0.2, 0.3, 0.4],
    ]);
    expect(apart(tree, 'DEVO.GEN.M1', 'DEVO.GEN.M6')).toBe(0.4);
  });

  test('counts the same on a scale of 1 to 5', () => {
    const small = `framework: none
tracks: [{ id: A }]
levels:
${[1, 2, 3, 4, 5].map((rank) => `  - { id: L${rank}, track: A, rank: ${rank} }`).join('\n')}
`;
    expect(apart(small, 'X.Y.L1', 'X.Y.L2')).toBe(0.1);
    expect(apart(small, 'X.Y.L1', 'X.Y.L5')).toBe(0.4);
  });

  test('that is put between two others leaves the rest as it was', () => {
    const more = `${tree}levels: [{ id: P35, track: P, rank: 45 }]\n`;
    expect(apart(more, 'DEVO.GEN.P3', 'DEVO.GEN.P4')).toBe(0.1);
    expect(apart(more, 'DEVO.GEN.P3', 'DEVO.GEN.P35')).toBe(0.05);
  });

  test('leads from management on to executives without a change of track', () => {
    expect(apart(tree, 'DEVO.GEN.M6', 'DEVO.GEN.E1')).toBe(0.1);
  });

  test('counts in full where no lane has two rungs', () => {
    const flat =
      'framework: none\ntracks: [{ id: A }, { id: B }]\nlevels: [{ id: A1, track: A, rank: 1 }, { id: B1, track: B, rank: 2 }]\n';
    expect(usualStep(governance(flat).taxonomy)).toBe(0);
    expect(apart(flat, 'X.Y.A1', 'X.Y.B1')).toBe(0.6);
    expect(apart(flat, 'X.Y.A1', 'X.Z.A1')).toBe(0.05);
  });
});

test('weights of which the taxonomy changes one keep the others', () => {
  const { taxonomy } = governance('adjacency: { weights: { focus: 0.01 }, bands: [0.4, 0.2] }\n');
  expect(taxonomy.adjacency).toEqual({
    weights: { rank: 0.4, track: 0.2, superfunction: 0.15, function: 0.2, focus: 0.01 },
    bands: [0.2, 0.4],
  });
});

test('weights that are no shares count as not typed', () => {
  const { taxonomy } = governance('adjacency: { weights: { rank: 4, track: no }, bands: [0.1] }\n');
  expect(taxonomy.adjacency).toEqual(governance().taxonomy.adjacency);
});
