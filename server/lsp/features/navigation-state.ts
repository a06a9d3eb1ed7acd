import type { AnyState } from '../../service/snapshot';
import type { Workspace } from '../../workspace/workspace';

/**
 * An open file as it is now, for questions about all files together: the index then holds the unsaved texts of all
 * open roles. Undefined for what is none of ours.
 */
export async function currentState(workspace: Workspace, uri: string): Promise<AnyState | undefined> {
  await readOpenRoles(workspace);
  const state = await workspace.state(uri);
  return state?.kind === 'taxonomy' && state.governance.state === 'foreign' ? undefined : state;
}

/** Takes the present texts of open roles into the index. */
export async function readOpenRoles(workspace: Workspace): Promise<void> {
  for (const uri of workspace.openUris) await workspace.role(uri);
}
