import { coordinatesOf } from '../../model/coordinates/coordinates';
import { type Distance, scaleOf } from '../../model/coordinates/distance';
import type { Index } from '../../model/facts/facts';
import { parseCode, type RoleCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { leaving } from './leaving';
import { mainFile } from './main-file';

/** A near role, without what is worked out only for the few that are shown. */
export interface Near {
  readonly uri: string;
  readonly code: RoleCode;
  readonly distance: Distance;
}

/** Finds the `count` nearest roles. */
export type NearestRoles = (
  code: RoleCode,
  taxonomy: Taxonomy,
  index: Index,
  count: number,
) => readonly Near[];

/** A near role with what it is ordered by. */
export interface Found extends Near {
  /** The distance without what sums of fractions leave behind, so that equal ones compare as equal. */
  readonly total: number;
  /** 1 for roles that go out of use: the last of those equally near. */
  readonly leaving: number;
}

/**
 * The `count` nearest roles of a taxonomy, the nearest first; of those equally near, living ones first, then by code.
 * A code counts once, whatever regions it has files for. Functions are looked through from the nearest on, for as long as
 * one may hold a code that is near enough; for a code that is not it is three looks into small tables.
 */
export function nearestRoles(
  code: RoleCode,
  taxonomy: Taxonomy,
  index: Index,
  count: number,
): readonly Near[] {
  const { branch, isFarther } = distancesFrom(code, taxonomy);
  const best: Found[] = [];
  const functions = [...index.codesByFunction()].map(([name, codes]) => ({ codes, apart: branch(name) }));
  for (const { codes, apart } of functions.sort((a, b) => a.apart - b.apart)) {
    const limit = best[count - 1]?.total;
    if (limit !== undefined && apart > limit) break;
    for (const text of codes) {
      const last = best[count - 1];
      if (text === code.text || (last && isFarther(text, last.total))) continue;
      const found = candidate(code, text, taxonomy, index);
      if (!found || (last && comparePlaces(found, last) > 0)) continue;
      const at = best.findIndex((each) => comparePlaces(found, each) < 0);
      best.splice(at < 0 ? best.length : at, 0, found);
      if (best.length > count) best.pop();
    }
  }
  return best.map(({ uri, code: found, distance }) => ({ uri, code: found, distance }));
}

function candidate(from: RoleCode, text: string, taxonomy: Taxonomy, index: Index): Found | undefined {
  const code = parseCode(text);
  const facts = code && mainFile(index.byCode(text), taxonomy);
  return facts && foundAt(from, { uri: facts.uri, code, leaving: Number(leaving(facts.status)) }, taxonomy);
}

/** A role as seen from a place. */
export function foundAt(
  from: RoleCode,
  role: Pick<Found, 'uri' | 'code' | 'leaving'>,
  taxonomy: Taxonomy,
): Found {
  const here = coordinatesOf(from, taxonomy);
  const distance = scaleOf(taxonomy).between(here, coordinatesOf(role.code, taxonomy));
  return { ...role, distance, total: exact(distance.total) };
}

interface Distances {
  /** How far all roles of a function are at least. */
  readonly branch: (fn: string) => number;
  /** Whether a code lies farther away than a limit. */
  readonly isFarther: (code: string, limit: number) => boolean;
}

/** Distances from a code. What each segment adds is worked out once. */
function distancesFrom(from: RoleCode, taxonomy: Taxonomy): Distances {
  const here = coordinatesOf(from, taxonomy);
  const adds = (change: Partial<RoleCode>): number =>
    exact(scaleOf(taxonomy).between(here, coordinatesOf({ ...from, ...change }, taxonomy)).total);
  const branch = kept((fn) => adds({ function: fn }));
  const focuses = kept((focus) => adds({ focus }));
  const levels = kept((level) => adds({ level }));
  const isFarther = (code: string, limit: number): boolean => {
    const dot = code.indexOf('.');
    const second = code.indexOf('.', dot + 1);
    const total =
      branch(code.slice(0, dot)) + focuses(code.slice(dot + 1, second)) + levels(code.slice(second + 1));
    return exact(Math.min(1, total)) > limit;
  };
  return { branch, isFarther };
}

function kept(work: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}

/** The nearest first; of those equally near living ones, then by code. */
export function comparePlaces(a: Found, b: Found): number {
  return a.total - b.total || a.leaving - b.leaving || (a.code.text < b.code.text ? -1 : 1);
}

/** A distance without what sums of fractions leave behind. */
export function exact(total: number): number {
  return Math.round(total * 1e9) / 1e9;
}
