/** Client to server: the role one rung up or down, of the same function and focus. */
export const neighbourRoleRequest = 'rolewright/neighbourRole';

export interface NeighbourRoleParams {
  /** A role file. */
  readonly uri: string;
  readonly direction: 'up' | 'down';
}

/** One of the two: the neighbour's file, or a sentence for people that says why there is none. */
export interface NeighbourRoleResult {
  readonly uri?: string;
  readonly reason?: string;
}
