import type { Index, RoleFacts } from '../../model/facts/facts';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { codeOf, type GroupedRoles, groupedRoles, saidOf, type TaxonomyRoles } from './grouped-roles';
import { byTrackAndRank, inDeclaredOrder } from './order';
import { type Branch, type Place, placeOf, type RoleLeaf, type TreeNode } from './tree-node';

const noRoles: TaxonomyRoles = { roles: [], functions: new Map(), uncoded: [] };

/**
 * All roles as a tree: taxonomy (only where there are several) › superfunction › function › focus › role. Made of the
 * index at one moment; each row is made when it is asked for.
 */
export class RoleTree {
  private readonly grouped: GroupedRoles;

  /**
   * `taxonomies` holds all that are known, by the address of their `taxonomy.yaml` (undefined: the framework alone).
   * `owner`: only the roles of this owner, and only the branches that lead to them.
   */
  constructor(
    private readonly index: Index,
    private readonly taxonomies: ReadonlyMap<string | undefined, Taxonomy>,
    private readonly owner?: string,
  ) {
    this.grouped = groupedRoles(index, owner);
  }

  /** The rows directly below a row that `idOf` named; the first rows where none is named. */
  children(id?: string): readonly TreeNode[] {
    if (id === undefined) return this.roots();
    const named = placeOf(id);
    const taxonomy = named && this.taxonomies.get(named.taxonomy);
    return named && taxonomy ? this.below(taxonomy, named.place) : [];
  }

  /** The rows from the first one down to a role; none where the tree does not hold it. */
  pathTo(uri: string): readonly TreeNode[] {
    const facts = this.index.role(uri);
    const taxonomy = facts && this.taxonomies.get(facts.taxonomy);
    if (!facts || !taxonomy || !this.rolesOf(taxonomy).roles.includes(facts)) return [];
    const code = codeOf(facts);
    const group = code && this.superfunctionOf(taxonomy, code.function);
    const places: readonly Place[] = [
      ...(this.shown().length > 1 ? [{ kind: 'taxonomy' } as const] : []),
      ...(group === undefined ? [] : [{ kind: 'superfunction', id: group } as const]),
      ...(code ? [{ kind: 'function', id: code.function } as const] : [{ kind: 'uncoded' } as const]),
      ...(code ? [{ kind: 'focus', function: code.function, id: code.focus } as const] : []),
    ];
    return [...places.map((place) => this.branch(taxonomy, place)), this.leaf(taxonomy, facts)];
  }

  private roots(): readonly TreeNode[] {
    const shown = this.shown();
    const [only] = shown;
    if (shown.length === 1 && only) return this.below(only, { kind: 'taxonomy' });
    return shown.map((taxonomy) => this.branch(taxonomy, { kind: 'taxonomy' }));
  }

  /** The taxonomies that have rows, by path; roles that none governs come last. */
  private shown(): readonly Taxonomy[] {
    return [...this.taxonomies]
      .filter(([uri]) => this.grouped.has(uri) || (uri !== undefined && this.owner === undefined))
      .sort(([a], [b]) => ((a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1))
      .map(([, taxonomy]) => taxonomy);
  }

  private below(taxonomy: Taxonomy, place: Place): readonly TreeNode[] {
    const roles = this.rolesOf(taxonomy);
    if (place.kind === 'taxonomy') return this.firstRows(taxonomy, roles);
    if (place.kind === 'uncoded') return this.leaves(taxonomy, roles.uncoded);
    if (place.kind === 'superfunction')
      return this.functions(taxonomy)
        .filter((id) => this.superfunctionOf(taxonomy, id) === place.id)
        .map((id) => this.branch(taxonomy, { kind: 'function', id }));
    const focuses = roles.functions.get(place.kind === 'function' ? place.id : place.function)?.focuses;
    if (place.kind === 'focus') return this.leaves(taxonomy, focuses?.get(place.id) ?? []);
    return inDeclaredOrder(focuses?.keys() ?? [], taxonomy.focuses).map((id) =>
      this.branch(taxonomy, { kind: 'focus', function: place.id, id }),
    );
  }

  /** Superfunctions, then the functions that belong to none, then the roles that no code places. */
  private firstRows(taxonomy: Taxonomy, { uncoded }: TaxonomyRoles): readonly Branch[] {
    const functions = this.functions(taxonomy);
    const groups = functions.flatMap((id) => this.superfunctionOf(taxonomy, id) ?? []);
    const alone = functions.filter((id) => this.superfunctionOf(taxonomy, id) === undefined);
    return [
      ...inDeclaredOrder(groups, taxonomy.superfunctions).map((id) =>
        this.branch(taxonomy, { kind: 'superfunction', id }),
      ),
      ...alone.map((id) => this.branch(taxonomy, { kind: 'function', id })),
      ...(uncoded.length > 0 ? [this.branch(taxonomy, { kind: 'uncoded' })] : []),
    ];
  }

  /** Functions that have roles; those that are only declared too, unless somebody looks for roles of their own. */
  private functions(taxonomy: Taxonomy): readonly string[] {
    const used = this.rolesOf(taxonomy).functions.keys();
    const declared = this.owner === undefined ? taxonomy.functions.keys() : [];
    return inDeclaredOrder([...used, ...declared], taxonomy.functions);
  }

  private superfunctionOf(taxonomy: Taxonomy, fn: string): string | undefined {
    return taxonomy.functions.get(fn)?.superfunction;
  }

  private branch(taxonomy: Taxonomy, place: Place): Branch {
    const definition = definitionOf(taxonomy, place);
    return {
      place,
      taxonomy,
      name: definition?.name,
      description: definition?.description,
      roles: this.rolesBelow(taxonomy, place),
    };
  }

  private rolesBelow(taxonomy: Taxonomy, place: Place): readonly RoleFacts[] {
    const { roles, uncoded, functions } = this.rolesOf(taxonomy);
    if (place.kind === 'taxonomy') return roles;
    if (place.kind === 'uncoded') return uncoded;
    if (place.kind === 'function') return functions.get(place.id)?.roles ?? [];
    if (place.kind === 'focus') return functions.get(place.function)?.focuses.get(place.id) ?? [];
    const ids = [...functions.keys()].filter((id) => this.superfunctionOf(taxonomy, id) === place.id);
    return ids.flatMap((id) => functions.get(id)?.roles ?? []);
  }

  private leaves(taxonomy: Taxonomy, roles: readonly RoleFacts[]): readonly RoleLeaf[] {
    return byTrackAndRank(roles, taxonomy).map((facts) => this.leaf(taxonomy, facts));
  }

  private leaf(taxonomy: Taxonomy, facts: RoleFacts): RoleLeaf {
    return {
      place: { kind: 'role' },
      taxonomy,
      facts,
      title: saidOf('title', facts, this.index),
      status: saidOf('status', facts, this.index),
      owner: saidOf('owner', facts, this.index),
    };
  }

  private rolesOf({ uri }: Taxonomy): TaxonomyRoles {
    return this.grouped.get(uri) ?? noRoles;
  }
}

interface Named {
  readonly name: string | undefined;
  readonly description?: string | undefined;
}

function definitionOf(taxonomy: Taxonomy, place: Place): Named | undefined {
  if (place.kind === 'taxonomy') return { name: taxonomy.name };
  if (place.kind === 'uncoded') return undefined;
  const lists = {
    superfunction: taxonomy.superfunctions,
    function: taxonomy.functions,
    focus: taxonomy.focuses,
  } as const;
  return lists[place.kind].get(place.id);
}
