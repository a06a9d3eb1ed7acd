import type { RoleFacts } from '../../model/facts/facts';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';

/** Where a branch stands; each kind names what leads to it. */
export type Place =
  | { readonly kind: 'taxonomy' }
  | { readonly kind: 'uncoded' }
  | { readonly kind: 'superfunction'; readonly id: string }
  | { readonly kind: 'function'; readonly id: string }
  | { readonly kind: 'focus'; readonly function: string; readonly id: string };

/** A row that others stand under. */
export interface Branch {
  readonly place: Place;
  readonly taxonomy: Taxonomy;
  /** What the taxonomy calls it; undefined for an id that it does not declare, and for roles without a code. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** All roles below, at any depth. */
  readonly roles: readonly RoleFacts[];
}

/** The row of a role. */
export interface RoleLeaf {
  readonly place: { readonly kind: 'role' };
  readonly taxonomy: Taxonomy;
  readonly facts: RoleFacts;
  /** Its own, or for an overlay those of the role that it changes. */
  readonly title: string | undefined;
  readonly status: string | undefined;
  readonly owner: string | undefined;
}

export type TreeNode = Branch | RoleLeaf;

/** A name of a row that stays the same for as long as the row means the same. */
export function idOf(node: TreeNode): string {
  if (isRole(node)) return JSON.stringify(['role', node.facts.uri]);
  return JSON.stringify([node.taxonomy.uri ?? null, ...stepsOf(node.place)]);
}

/** What `idOf` named; undefined for roles, which nothing stands under, and for anything else. */
export function placeOf(
  id: string,
): { readonly taxonomy: string | undefined; readonly place: Place } | undefined {
  const [taxonomy, kind, ...ids] = read(id);
  const [first, second] = ids.filter((each) => typeof each === 'string');
  const at = (place: Place) => ({ taxonomy: typeof taxonomy === 'string' ? taxonomy : undefined, place });
  if (kind === 'taxonomy' || kind === 'uncoded') return at({ kind });
  if (first === undefined) return undefined;
  if (kind === 'superfunction' || kind === 'function') return at({ kind, id: first });
  return kind === 'focus' && second !== undefined ? at({ kind, function: first, id: second }) : undefined;
}

/** Whether a row is a role, and no group of them. */
export function isRole(node: TreeNode): node is RoleLeaf {
  return node.place.kind === 'role';
}

function stepsOf(place: Place): readonly string[] {
  if (place.kind === 'focus') return [place.kind, place.function, place.id];
  return 'id' in place ? [place.kind, place.id] : [place.kind];
}

function read(id: string): readonly unknown[] {
  try {
    const steps: unknown = JSON.parse(id);
    return Array.isArray(steps) ? steps : [];
  } catch {
    return [];
  }
}
