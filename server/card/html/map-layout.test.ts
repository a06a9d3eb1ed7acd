import { describe, expect, test } from 'vitest';
import type { CardAdjacentRole } from '../card-adjacent';
import { mapLayout } from './map-layout';

type Parts = Partial<CardAdjacentRole['parts']>;

function role(code: string, rank: number | undefined, parts: Parts = {}): CardAdjacentRole {
  const all = { rank: 0, track: 0, superfunction: 0, function: 0, focus: 0, ...parts };
  return {
    ...{ uri: `file:///${code}`, code, level: code.split('.')[2] ?? '', distance: 0, parts: all, reason: '' },
    ...(rank === undefined ? {} : { rank }),
    band: { id: 'confident', name: 'Confident' },
  };
}

const own = { level: 'P3', rank: 40, code: 'A.A.P3' };
const laidOut = (...roles: readonly CardAdjacentRole[]) => {
  const layout = mapLayout({ roles }, own);
  const at = (code: string) => layout.points.find((point) => point.role.code === code) ?? { x: NaN, y: NaN };
  return { ...layout, at };
};

describe('on the map', () => {
  test('higher levels stand higher, and levels of one rank in one row', () => {
    const { rows, at, here } = laidOut(
      role('A.A.P5', 60, { rank: 0.2 }),
      role('A.A.P2', 30, { rank: 0.1 }),
      role('A.A.M1', 40, { track: 0.2 }),
      role('A.A.X', undefined, { rank: 0.4, track: 0.2 }),
    );
    expect(rows.map(({ name }) => name)).toEqual(['P5', 'M1 · P3', 'P2', 'X']);
    expect(at('A.A.P5').y).toBeLessThan(here.y);
    expect(at('A.A.M1').y).toBe(here.y);
    expect(at('A.A.P2').y).toBeGreaterThan(here.y);
  });

  test('places farther off in the tree stand farther right', () => {
    const { columns, at, here } = laidOut(
      role('B.A.P3', 40, { function: 0.2, superfunction: 0.15 }),
      role('A.B.P4', 50, { rank: 0.1, focus: 0.05 }),
      role('A.A.P4', 50, { rank: 0.1 }),
    );
    expect(columns.map(({ differs }) => differs)).toEqual([[], ['focus'], ['superfunction']]);
    expect(at('A.A.P4').x).toBe(here.x);
    expect(at('A.B.P4').x).toBeGreaterThan(here.x);
    expect(at('B.A.P3').x).toBeGreaterThan(at('A.B.P4').x);
  });

  test('long codes have the room that they need', () => {
    const code = 'ENGINEERING.PLATFORMSECURITY.P3';
    const { columns, width } = laidOut(role(code, 40, { focus: 0.05 }));
    expect(width - (columns[1]?.x ?? 0)).toBeGreaterThan(code.length * 7);
    expect((columns[1]?.x ?? 0) - (columns[0]?.x ?? 0)).toBeGreaterThan(code.length * 7);
  });

  test('no two stand at one place, and all inside', () => {
    const roles = ['B', 'C', 'D'].flatMap((focus) => [
      role(`A.${focus}.P3`, 40, { focus: 0.05 }),
      role(`A.${focus}.P4`, 50, { focus: 0.05, rank: 0.1 }),
    ]);
    const { points, here, width, height } = laidOut(role('A.A.Q3', 40), ...roles);
    const places = [here, ...points].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(8);
    for (const { x, y } of points) expect(x < width && y < height && x > 0 && y > 0).toBe(true);
  });
});
