import { groupBy, groupByEach } from '../group-by';
import type { RoleFacts } from './facts';

/** Roles of an index with the groups that are asked for, made when first asked for. */
export class IndexPart {
  private byCode: ReadonlyMap<string, readonly RoleFacts[]> | undefined;
  private byFunction: ReadonlyMap<string, readonly string[]> | undefined;
  private byFormerCode: ReadonlyMap<string, readonly RoleFacts[]> | undefined;

  constructor(readonly byUri: ReadonlyMap<string, RoleFacts>) {}

  get codes(): ReadonlyMap<string, readonly RoleFacts[]> {
    this.byCode ??= groupByEach(this.byUri.values(), (facts) =>
      facts.code === undefined ? [] : [facts.code],
    );
    return this.byCode;
  }

  /** The codes of each function. */
  get functions(): ReadonlyMap<string, readonly string[]> {
    this.byFunction ??= groupBy(this.codes.keys(), functionOf);
    return this.byFunction;
  }

  get former(): ReadonlyMap<string, readonly RoleFacts[]> {
    this.byFormerCode ??= groupByEach(this.byUri.values(), (facts) => facts.formerCodes);
    return this.byFormerCode;
  }
}

/** The part of a code before its first dot. */
export function functionOf(code: string): string {
  return code.slice(0, code.indexOf('.'));
}

/**
 * Parts with one more, whose roles none of them has. Each is at least twice as large as the next, so that a role is
 * copied and grouped a few times and not once for every part that comes after it.
 */
export function withPart(
  parts: readonly IndexPart[],
  roles: ReadonlyMap<string, RoleFacts>,
): readonly IndexPart[] {
  const larger = parts.findIndex(({ byUri }, i) => byUri.size < 2 * (sizeFrom(parts, i + 1) + roles.size));
  if (larger < 0) return [...parts, new IndexPart(roles)];
  const joined = parts.slice(larger).flatMap(({ byUri }) => [...byUri]);
  return [...parts.slice(0, larger), new IndexPart(new Map([...joined, ...roles]))];
}

function sizeFrom(parts: readonly IndexPart[], from: number): number {
  return parts.slice(from).reduce((sum, { byUri }) => sum + byUri.size, 0);
}
