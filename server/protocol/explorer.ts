import type { CardRange } from './card';

/** Client to server: the rows directly below a row of the tree of roles. */
export const explorerChildrenRequest = 'rolewright/explorerChildren';
export interface ExplorerChildrenParams {
  /** Id of a row; absent: the first rows. */
  readonly of?: string;
  /** Only the roles of this owner, and what leads to them. */
  readonly owner?: string;
}

export interface ExplorerRows {
  readonly rows: readonly ExplorerRow[];
  /** True while role files are still being read, so that more may come. */
  readonly reading: boolean;
}

/** A row of the tree: taxonomy (only where there are several) › superfunction › function › focus › role. */
export interface ExplorerRow {
  /** The same for as long as the row means the same. */
  readonly id: string;
  readonly kind: 'taxonomy' | 'superfunction' | 'function' | 'focus' | 'uncoded' | 'role';
  readonly label: string;
  /** A few words beside the label. */
  readonly description: string;
  /** Several lines. */
  readonly tooltip: string;
  /** The whole row in words, for those who hear it. */
  readonly spoken: string;
  /** Whether rows stand below. */
  readonly open: boolean;
  /** Problems of the role, or of all roles below. */
  readonly errors: number;
  readonly warnings: number;
  /** The file of a role. */
  readonly uri?: string;
  /** The `taxonomy.yaml` above. */
  readonly taxonomy?: string;
  /** Ids of the function and the focus that a row stands for or under. */
  readonly function?: string;
  readonly focus?: string;
}

/** Client to server: the rows from the first one down to the role of a file; none where the tree does not hold it. */
export const explorerPathRequest = 'rolewright/explorerPath';
export interface ExplorerPathParams {
  readonly uri: string;
  readonly owner?: string;
}

/** Client to server: roles by code, former code, title, alias or owner, best first. */
export const findRolesRequest = 'rolewright/findRoles';
export interface FindRolesParams {
  readonly query: string;
}

export interface FindRolesResult {
  readonly roles: readonly {
    readonly uri: string;
    readonly label: string;
    readonly description: string;
    /** By what it was found, where that is neither its code nor its title. */
    readonly detail?: string;
  }[];
}

/** Client to server: who owns roles. */
export const ownersRequest = 'rolewright/owners';
export interface OwnersResult {
  readonly owners: readonly { readonly name: string; readonly roles: number }[];
}

/** Client to server: where the code of a role stands, as its text is now; null where it has none. */
export const codePlaceRequest = 'rolewright/codePlace';
export interface CodePlaceParams {
  readonly uri: string;
}
export type CodePlaceResult = CardRange | null;

/** Server to client: rows may differ. Sent once, until the client asks for rows again. */
export const explorerChangedNotification = 'rolewright/explorerChanged';
