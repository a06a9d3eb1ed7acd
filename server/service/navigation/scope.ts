import type { Index, RoleFacts } from '../../model/facts/facts';
import type { FileUses } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import type { RoleCode } from '../../model/role/code';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { AnyState, Governance, Snapshot } from '../snapshot';

/** All files of one taxonomy at one moment, as far as finding things in them needs. Immutable. */
export interface Scope {
  readonly taxonomy: Taxonomy;
  readonly roles: readonly RoleFacts[];
  /** `taxonomy.yaml` first, then its libraries, then others such as pay. */
  readonly files: readonly FileUses[];
  /** Files of roles with this code now, that of the taxonomy's own region first. */
  byCode(code: string): readonly RoleFacts[];
  /** The code of the role that an old code means, or the code itself where a role has it; else undefined. */
  currentCode(code: string): string | undefined;
  /** What gives a component with this id to roles, as `level P3`. */
  holdersOf(component: string): ReadonlySet<string>;
}

/**
 * The scope of a governance. `open` is the file that is asked about: it counts with its own text, also where the
 * taxonomy does not include it.
 */
export function scopeOf(governance: Governance, snapshot: Snapshot, open?: AnyState): Scope {
  const { taxonomy } = governance;
  const here = (facts: RoleFacts): boolean => facts.taxonomy === taxonomy.uri;
  const files = filesOf(governance, snapshot, open);
  let roles: readonly RoleFacts[] | undefined;
  let holders: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    taxonomy,
    files,
    get roles() {
      roles ??= [...snapshot.index.roles()].filter(here);
      return roles;
    },
    byCode: (code) => inRegionOrder(snapshot.index.byCode(code).filter(here), taxonomy),
    currentCode: (code) => currentCode(snapshot.index, code, here),
    holdersOf(component) {
      holders ??= holdersIn(files);
      return holders.get(component) ?? new Set();
    },
  };
}

function filesOf(
  governance: Governance,
  snapshot: Snapshot,
  open: AnyState | undefined,
): readonly FileUses[] {
  const files = governance.files.flatMap((uri, index): FileUses[] => {
    const tree = snapshot.tree?.(uri);
    const kind = index === 0 ? 'taxonomy' : 'library';
    return tree && governance.state !== 'foreign' ? [{ uri, uses: usesIn(kind, tree) }] : [];
  });
  const all = [...files, ...(snapshot.payUses?.(governance.taxonomy.uri) ?? [])];
  if (!open || open.kind === 'role') return all;
  const own = { uri: open.uri, uses: usesIn(open.kind, open.tree) };
  return all.some(({ uri }) => uri === open.uri)
    ? all.map((each) => (each.uri === open.uri ? own : each))
    : [...all, own];
}

function currentCode(index: Index, code: string, here: (facts: RoleFacts) => boolean): string | undefined {
  if (index.byCode(code).some(here)) return code;
  return index.byFormerCode(code).find((facts) => here(facts) && facts.code !== undefined)?.code;
}

function holdersIn(files: readonly FileUses[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { kind, id, within } of files.flatMap(({ uses }) => uses)) {
    if (kind === 'component' && within) holders.set(id, (holders.get(id) ?? new Set()).add(within));
  }
  return holders;
}

/** The file of the taxonomy's own region before its overlays. */
function inRegionOrder(roles: readonly RoleFacts[], taxonomy: Taxonomy): readonly RoleFacts[] {
  const isBase = ({ region }: RoleFacts): boolean => region === undefined || region === taxonomy.region;
  return [...roles.filter(isBase), ...roles.filter((facts) => !isBase(facts))];
}

/** Whether a role of this code is given what a level, a function or a focus gives (as `level P3`). */
export function isGiven(code: RoleCode | undefined, holders: ReadonlySet<string>): boolean {
  return (
    code !== undefined &&
    (['level', 'function', 'focus'] as const).some((kind) => holders.has(`${kind} ${code[kind]}`))
  );
}
