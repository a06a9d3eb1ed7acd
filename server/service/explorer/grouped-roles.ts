import type { Index, RoleFacts } from '../../model/facts/facts';
import { parseCode, type RoleCode } from '../../model/role/code';

/** The roles of one function, by focus. */
export interface FunctionRoles {
  readonly roles: readonly RoleFacts[];
  readonly focuses: ReadonlyMap<string, readonly RoleFacts[]>;
}

/** The roles of one taxonomy as their codes place them. */
export interface TaxonomyRoles {
  readonly roles: readonly RoleFacts[];
  readonly functions: ReadonlyMap<string, FunctionRoles>;
  /** Roles without a code, or with one that cannot be read. */
  readonly uncoded: readonly RoleFacts[];
}

/** All roles by taxonomy (undefined: none found upward), function and focus. */
export type GroupedRoles = ReadonlyMap<string | undefined, TaxonomyRoles>;

const known = new WeakMap<Index, Map<string | undefined, GroupedRoles>>();

/** The roles of an index in their groups; only those of one owner where one is named. Made once per index. */
export function groupedRoles(index: Index, owner: string | undefined): GroupedRoles {
  const ofIndex = known.get(index) ?? new Map<string | undefined, GroupedRoles>();
  known.set(index, ofIndex);
  const grouped = ofIndex.get(owner) ?? group(index, owner);
  ofIndex.set(owner, grouped);
  return grouped;
}

/** What an overlay does not say it has from the role that it changes. */
export function saidOf<Key extends 'title' | 'status' | 'owner'>(
  key: Key,
  facts: RoleFacts,
  index: Index,
): string | undefined {
  if (facts[key] !== undefined || facts.code === undefined || facts.region === undefined) return facts[key];
  const same = index.byCode(facts.code).filter((each) => each.taxonomy === facts.taxonomy);
  return same.find((each) => each[key] !== undefined)?.[key];
}

/** Capitals and spaces at the ends make no other owner. */
function isOwnedBy(owner: string, facts: RoleFacts, index: Index): boolean {
  return saidOf('owner', facts, index)?.trim().toLowerCase() === owner.trim().toLowerCase();
}

interface Growing {
  readonly roles: RoleFacts[];
  readonly functions: Map<
    string,
    { readonly roles: RoleFacts[]; readonly focuses: Map<string, RoleFacts[]> }
  >;
  readonly uncoded: RoleFacts[];
}

function group(index: Index, owner: string | undefined): GroupedRoles {
  const groups = new Map<string | undefined, Growing>();
  for (const facts of index.roles()) {
    if (owner !== undefined && !isOwnedBy(owner, facts, index)) continue;
    const taxonomy = got(groups, facts.taxonomy, () => ({ roles: [], functions: new Map(), uncoded: [] }));
    taxonomy.roles.push(facts);
    const code = codeOf(facts);
    if (!code) {
      taxonomy.uncoded.push(facts);
      continue;
    }
    const fn = got(taxonomy.functions, code.function, () => ({ roles: [], focuses: new Map() }));
    fn.roles.push(facts);
    got(fn.focuses, code.focus, () => []).push(facts);
  }
  return groups;
}

function got<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

const codes = new WeakMap<RoleFacts, { readonly code: RoleCode | undefined }>();

/** The parts of a role's code; facts outlive the index that they stand in, so each is taken apart once. */
export function codeOf(facts: RoleFacts): RoleCode | undefined {
  const read = codes.get(facts) ?? { code: facts.code === undefined ? undefined : parseCode(facts.code) };
  codes.set(facts, read);
  return read.code;
}
