import { parseCode } from '../model/role/code';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from './workspace';

/** The roles of a level under a taxonomy, read one after the other; what differs in single regions is left out. */
export async function rolesAt(
  workspace: Workspace,
  { uri, region }: Taxonomy,
  level: string,
): Promise<readonly RoleState[]> {
  const found: RoleState[] = [];
  for (const facts of [...workspace.snapshot().index.roles()]) {
    const own = parseCode(facts.code ?? '')?.level ?? facts.level;
    if (facts.taxonomy !== uri || own !== level) continue;
    if (facts.region !== undefined && facts.region !== region) continue;
    const state = await workspace.roleOnDisk(facts.uri);
    if (state) found.push(state);
  }
  return found;
}
