import { parseCode } from '../model/role/code';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/** All roles of a function (overlays too) under one taxonomy, read and resolved, with what is not saved yet. */
export async function rolesOfFunction(
  workspace: Workspace,
  taxonomy: string | undefined,
  fn: string,
): Promise<readonly RoleState[]> {
  const states: RoleState[] = [];
  for (const facts of workspace.snapshot().index.roles()) {
    if (facts.taxonomy !== taxonomy || facts.code === undefined) continue;
    if (parseCode(facts.code)?.function !== fn) continue;
    const state = await workspace.roleOnDisk(facts.uri);
    if (state) states.push(state);
  }
  return states;
}
