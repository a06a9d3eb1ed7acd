import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeHost, toUri } from '../host/node/node-host';
import { bundleFile } from '../host/node/reading/bundle';
import { RoleReader } from '../host/node/reading/role-reader';
import { fileKind } from '../model/file-kind';
import { Workspace } from '../workspace/workspace';
import { UsageError } from './usage-error';

/** The files that paths name, in a workspace that knows their taxonomies and indexed all roles. */
export interface Project {
  readonly workspace: Workspace;
  /** Roles, taxonomies, libraries and files of pay, and the assessments that were named. */
  readonly files: readonly string[];
}

/** Opens files and folders (relative to the working folder). A path that does not exist is a usage error. */
export async function openProject(paths: readonly string[]): Promise<Project> {
  const workspace = new Workspace(new NodeHost(new RoleReader({ bundle: bundleFile() })));
  const files = new Set<string>();
  for (const path of paths) {
    const full = resolve(path);
    if (!existsSync(full)) throw new UsageError(`there is no file or folder "${path}".`);
    if (statSync(full).isDirectory()) {
      await workspace.addFolder(toUri(full));
    } else {
      if (fileKind(full) === undefined)
        throw new UsageError(`"${path}" is no file of a taxonomy (a role file's name ends in .role.yaml).`);
      files.add(toUri(full));
    }
  }
  for (const uri of workspace.checkedUris) files.add(uri);
  for (const uri of files) await workspace.governance(uri);
  await workspace.indexRoles(async () => undefined);
  return { workspace, files: [...files].sort() };
}
