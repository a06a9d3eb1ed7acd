import { rungsBeside } from '../service/navigation/ladder';
import { scopeOf } from '../service/navigation/scope';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/** The role one rung up from another, of the same function and focus; undefined where there is none. */
export async function roleAbove(workspace: Workspace, state: RoleState): Promise<RoleState | undefined> {
  const { role, region } = state.resolved;
  if (!role.code) return undefined;
  const { above } = rungsBeside(role.code, region, scopeOf(state.governance, workspace.snapshot(), state));
  return above && workspace.roleOnDisk(above.facts.uri);
}
