import type { CardAdjacent, CardAdjacentRole, CardCoordinate } from '../card-adjacent';

/** A point of the map, with what stands there. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly role: CardAdjacentRole;
}

/** Where everything of a map stands, in its own units (about pixels). */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly here: { readonly x: number; readonly y: number };
  readonly points: readonly MapPoint[];
  /** Levels of one height, the highest first. */
  readonly rows: readonly { readonly name: string; readonly y: number }[];
  /** Places in the tree, the nearest first: the differences that lead there, and what they add. */
  readonly columns: readonly {
    readonly differs: readonly CardCoordinate[];
    readonly adds: number;
    readonly x: number;
  }[];
}

/** Room for the names of the levels, a column, its dots, a letter, one role in a cell, around a row, and for the heads. */
const size = { left: 100, column: 112, dot: 8, letter: 7.6, role: 34, row: 14, top: 50, right: 4 };

/** The differences that make a column, the widest first; one of a wider branch implies those below. */
const across = ['superfunction', 'function', 'focus', 'track'] as const;

/**
 * Lays the map out: levels go up by rank, places in the tree go right by what they add to the distance. Both in even
 * steps, so that no label covers another, however near the numbers are.
 */
export function mapLayout(
  { roles }: Pick<CardAdjacent, 'roles'>,
  own: Ranked & { readonly code: string },
): MapLayout {
  const rows = rowsOf([own, ...roles]);
  const columns = columnsOf(roles);
  const ownRow = rows.findIndex(({ key }) => key === rankKey(own));
  /** This role itself takes the first seat of its cell. */
  const taken = (row: number, column: number): number => Number(row === ownRow && column === 0);
  const cells = rows.map(({ key }) => {
    const inRow = roles.filter((role) => rankKey(role) === key);
    return columns.map((column) => inRow.filter((role) => columnKey(role) === column.key));
  });
  const most = cells.map((row, at) =>
    Math.max(1, ...row.map((cell, column) => cell.length + taken(at, column))),
  );
  const top = (row: number): number =>
    most.slice(0, row).reduce((sum, seats) => sum + seats * size.role + size.row, size.top);
  const left = Math.max(size.left, 20 + own.code.length * size.letter);
  const longest = Math.max(0, ...roles.map(({ code }) => code.length));
  const width = Math.max(size.column, 20 + longest * size.letter);
  const x = (column: number): number => Math.round(left + column * width);
  const y = (row: number, seat: number): number => top(row) + size.row + seat * size.role;
  return {
    width: x(columns.length) + size.right,
    height: top(rows.length),
    here: { x: x(0) + size.dot, y: y(ownRow, 0) },
    rows: rows.map(({ names }, row) => ({ name: names.join(' · '), y: y(row, 0) })),
    columns: columns.map(({ differs, adds }, column) => ({ differs, adds, x: x(column) })),
    points: cells.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.map((role, seat) => ({
          role,
          x: x(column) + size.dot,
          y: y(at, seat + taken(at, column)),
        })),
      ),
    ),
  };
}

interface Ranked {
  readonly level: string;
  readonly rank?: number;
}

interface Row {
  readonly key: string;
  readonly names: readonly string[];
}

/** Levels of one rank stand in one row; one without a rank has a row of its own. */
function rankKey({ level, rank }: Ranked): string {
  return rank === undefined ? `level ${level}` : String(rank);
}

function rowsOf(all: readonly Ranked[]): readonly Row[] {
  const sorted = [...all].sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1));
  const names = new Map<string, Set<string>>();
  for (const each of sorted)
    names.set(rankKey(each), (names.get(rankKey(each)) ?? new Set()).add(each.level));
  return [...names].map(([key, levels]) => ({ key, names: [...levels].sort() }));
}

function differences({ parts }: CardAdjacentRole): readonly CardCoordinate[] {
  const found = across.filter((key) => parts[key] > 0);
  return found.includes('superfunction') ? found.filter((key) => key !== 'function') : found;
}

function columnKey(role: CardAdjacentRole): string {
  return differences(role).join(' ');
}

function columnsOf(roles: readonly CardAdjacentRole[]) {
  const found = new Map([['', { key: '', differs: [] as readonly CardCoordinate[], adds: 0 }]]);
  for (const role of roles) {
    const { superfunction, function: fn, focus, track } = role.parts;
    const key = columnKey(role);
    found.set(key, { key, differs: differences(role), adds: superfunction + fn + focus + track });
  }
  return [...found.values()].sort((a, b) => a.adds - b.adds || (a.key < b.key ? -1 : 1));
}
