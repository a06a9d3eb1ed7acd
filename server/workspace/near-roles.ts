import type { AdjacentRoles, Nearby } from '../model/coordinates/adjacent-role';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import { describeNear, ownParts, shownRoles } from '../service/adjacent/adjacent-roles';
import { roleBeside } from '../service/adjacent/main-file';
import { type Near, type NearestRoles, nearestRoles } from '../service/adjacent/nearest';
import type { RoleState, Snapshot } from '../service/snapshot';
import { OwnContent } from './own-content';

interface Kept {
  readonly taxonomy: Taxonomy;
  readonly code: string;
  readonly heads: object;
  readonly near: readonly Near[];
}

/**
 * Finds the roles near a role. Which ones they are is looked for again only when its code, the taxonomy or the head of
 * any role changed: a key press inside a statement costs no search, and counts the words of that statement only.
 */
export class NearRoles {
  private kept: Kept | undefined;
  private readonly content = new OwnContent();

  constructor(private readonly search: NearestRoles = nearestRoles) {}

  /** The roles around a role. */
  around(state: RoleState, snapshot: Snapshot): Nearby {
    const { code } = state.resolved.role;
    return {
      adjacent: this.of(state, snapshot),
      complete: snapshot.complete !== false,
      at: (level) => code && roleBeside(code, level, state.governance.taxonomy, snapshot.index),
    };
  }

  private of(state: RoleState, { index, complete = true }: Snapshot): AdjacentRoles | undefined {
    const { taxonomy } = state.governance;
    const { code } = state.resolved.role;
    if (!code) return undefined;
    const { kept } = this;
    const still = kept?.taxonomy === taxonomy && kept.code === code.text && kept.heads === index.heads;
    const near = still ? kept.near : this.search(code, taxonomy, index, shownRoles);
    this.kept = { taxonomy, code: code.text, heads: index.heads, near };
    const own = this.content.of(ownParts(state));
    return { adjacency: taxonomy.adjacency, complete, roles: describeNear(state, code, own, near, index) };
  }
}
