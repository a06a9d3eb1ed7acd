import { type Comparable, comparable, similarity } from './similarity';

/** From here on two statements count as one in other words; shown on pairs made by hand in the test. */
export const alike = 0.45;

/** A statement of one role, as far as it takes to find it in another. */
export interface Alignable {
  /** Its section, such as `skills`: only inside of one are texts compared by likeness. */
  readonly section: string;
  readonly text: string;
  /** What makes it the same whatever its text, such as `ref infrastructure-as-code`. */
  readonly identity?: string | undefined;
  /** Nothing but the same identity or text counts, as for titles and codes. */
  readonly exact?: boolean;
}

/** One meaning: for each column the statement that says it, or undefined. At least one column has it. */
export type AlignedRow<T> = readonly (T | undefined)[];

/**
 * Lays the statements of several roles side by side by their meaning: first the same id or ref, then the same text
 * (before that of another section), then the most alike texts of a section, best first. Every statement stands in
 * exactly one row; rows keep the order of the first column, and what a later one adds follows.
 */
export function align<T extends Alignable>(columns: readonly (readonly T[])[]): readonly AlignedRow<T>[] {
  const rows: Row<T>[] = [];
  const read = new Map<T, Comparable>();
  for (const item of columns.flat()) read.set(item, comparable(item.text));
  const readOf = (item: T): Comparable => read.get(item) ?? comparable(item.text);
  for (const [column, items] of columns.entries()) {
    const found = pairs(rows, items, readOf);
    for (const item of items) {
      const row = found.get(item);
      if (row) row.cells[column] = item;
      else rows.push({ cells: Array.from(columns, (_, at) => (at === column ? item : undefined)) });
    }
  }
  return rows.map(({ cells }) => cells);
}

interface Row<T> {
  readonly cells: (T | undefined)[];
}

interface Candidate<T> {
  readonly row: Row<T>;
  readonly item: T;
  readonly score: number;
}

/** The row that each statement belongs to, where there is one; no row gets two. */
function pairs<T extends Alignable>(
  rows: readonly Row<T>[],
  items: readonly T[],
  readOf: (item: T) => Comparable,
): ReadonlyMap<T, Row<T>> {
  const candidates = items.flatMap((item) =>
    rows.flatMap((row): Candidate<T>[] => {
      const score = Math.max(...row.cells.map((other) => (other ? scoreOf(item, other, readOf) : 0)));
      return score >= alike ? [{ row, item, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const found = new Map<T, Row<T>>();
  const taken = new Set<Row<T>>();
  for (const { row, item } of candidates) {
    if (found.has(item) || taken.has(row)) continue;
    found.set(item, row);
    taken.add(row);
  }
  return found;
}

/** 4 for one identity, 3 for one text, 2 for one text of two sections; else the likeness, from 0 to 1. */
function scoreOf<T extends Alignable>(a: T, b: T, readOf: (item: T) => Comparable): number {
  if (a.identity !== undefined && a.identity === b.identity) return 4;
  const [left, right] = [readOf(a), readOf(b)];
  if (left.key !== '' && left.key === right.key) return a.section === b.section ? 3 : 2;
  return a.section === b.section && !a.exact ? similarity(left, right) : 0;
}
