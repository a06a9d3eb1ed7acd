import { parseCode } from '../model/role/code';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/**
 * What is made of each role of a level under a taxonomy; what differs in single regions is left out. One role is read
 * and done after the other, so that others have their turn in between.
 */
export async function rolesAt<T>(
  workspace: Workspace,
  { uri, region }: Taxonomy,
  level: string,
  make: (state: RoleState) => T,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const facts of [...workspace.snapshot().index.roles()]) {
    const own = parseCode(facts.code ?? '')?.level ?? facts.level;
    if (facts.taxonomy !== uri || own !== level) continue;
    if (facts.region !== undefined && facts.region !== region) continue;
    const state = await workspace.roleOnDisk(facts.uri);
    if (state) found.push(make(state));
  }
  return found;
}
