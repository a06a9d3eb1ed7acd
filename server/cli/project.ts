import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeHost, toUri } from '../host/node/node-host';
import { fileKind } from '../model/file-kind';
import { Workspace } from '../workspace/workspace';
import { UsageError } from './usage-error';

/** The role files that paths name, in a workspace that knows their taxonomies and indexed all of them. */
export interface Project {
  readonly workspace: Workspace;
  readonly roles: readonly string[];
}

/** Opens files and folders (relative to the working folder). A path that does not exist is a usage error. */
export async function openProject(paths: readonly string[]): Promise<Project> {
  const workspace = new Workspace(new NodeHost());
  const roles = new Set<string>();
  for (const path of paths) {
    const full = resolve(path);
    if (!existsSync(full)) throw new UsageError(`there is no file or folder "${path}".`);
    if (statSync(full).isDirectory()) {
      const before = new Set(workspace.roleUris);
      await workspace.addFolder(toUri(full));
      for (const uri of workspace.roleUris) if (!before.has(uri)) roles.add(uri);
    } else {
      if (fileKind(full) !== 'role')
        throw new UsageError(`"${path}" is no role file (its name must end in .role.yaml).`);
      roles.add(toUri(full));
    }
  }
  for (const uri of roles) await workspace.governance(uri);
  await workspace.indexRoles(async () => undefined);
  return { workspace, roles: [...roles].sort() };
}
