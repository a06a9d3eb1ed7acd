import type { RoleState, Snapshot } from '../service/snapshot';

/** Where roles are looked for; a `Workspace` is one. */
interface Roles {
  snapshot(): Pick<Snapshot, 'index'>;
  roleOnDisk(uri: string): Promise<RoleState | undefined>;
}

/**
 * The role that has this code now, else the one that had it once; that of its taxonomy's region before overlays.
 * Undefined where no role that was read has the code. With a `taxonomy` only its roles count.
 */
export async function roleWithCode(
  roles: Roles,
  code: string,
  taxonomy?: string,
): Promise<RoleState | undefined> {
  const { index } = roles.snapshot();
  const states: RoleState[] = [];
  for (const { uri, taxonomy: own } of [...index.byCode(code), ...index.byFormerCode(code)]) {
    if (taxonomy !== undefined && own !== taxonomy) continue;
    const state = await roles.roleOnDisk(uri);
    if (state) states.push(state);
  }
  const isBase = ({ resolved }: RoleState): boolean => resolved.region === resolved.taxonomy.region;
  return states.find(isBase) ?? states[0];
}

/** A role by its address or its code. */
export function roleNamed(roles: Roles, name: string): Promise<RoleState | undefined> {
  const isAddress = /^[a-z][a-z\d+.-]*:/i.test(name);
  return isAddress ? roles.roleOnDisk(name) : roleWithCode(roles, name);
}
