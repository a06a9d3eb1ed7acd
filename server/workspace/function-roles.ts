import { parseCode } from '../model/role/code';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/**
 * What is made of each role of a function (overlays too) under one taxonomy, with what is not saved yet. One role is
 * read and done after the other, so that no more than one is in memory.
 */
export async function rolesOfFunction<T>(
  workspace: Workspace,
  taxonomy: string | undefined,
  fn: string,
  make: (state: RoleState) => T,
): Promise<readonly T[]> {
  const made: T[] = [];
  for (const facts of workspace.snapshot().index.roles()) {
    if (facts.taxonomy !== taxonomy || facts.code === undefined) continue;
    if (parseCode(facts.code)?.function !== fn) continue;
    const state = await workspace.roleOnDisk(facts.uri);
    if (state) made.push(make(state));
  }
  return made;
}
