import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeHost, toUri } from '../host/node/node-host';
import { bundleFile } from '../host/node/reading/bundle';
import { RoleReader } from '../host/node/reading/role-reader';
import { progressWords } from '../lsp/progress';
import { fileKind } from '../model/file-kind';
import { Workspace } from '../workspace/workspace';
import { terminalProgress } from './progress';
import { UsageError } from './usage-error';

/** The files that paths name, in a workspace that knows their taxonomies and indexed all roles. */
export interface Project {
  readonly workspace: Workspace;
  /** Roles, taxonomies, libraries and files of pay, and the assessments that were named. */
  readonly files: readonly string[];
}

/** The option that names files of pay which lie elsewhere. */
export const payOption = { pay: { type: 'string', multiple: true } } as const;

/**
 * Opens files and folders (relative to the working folder), with files of pay that lie elsewhere. A path that does not
 * exist is a usage error.
 */
export async function openProject(paths: readonly string[], pay: readonly string[] = []): Promise<Project> {
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
  for (const uri of await takePay(workspace, pay, paths[0] ?? '.')) files.add(uri);
  await readRoles(workspace);
  return { workspace, files: [...files].sort() };
}

async function readRoles(workspace: Workspace): Promise<void> {
  const total = workspace.unread;
  const progress = terminalProgress();
  await workspace.indexRoles(async () => {
    progress.report(progressWords.reading, total - workspace.unread, total);
    return undefined;
  });
  progress.end();
}

/** Has files of pay count for the taxonomy of a path; answers their URIs. */
async function takePay(
  workspace: Workspace,
  paths: readonly string[],
  path: string,
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const uri = toUri(resolve(path));
  const place = statSync(path).isDirectory() ? `${uri}/` : uri;
  if ((await workspace.governance(place)).taxonomy.uri === undefined) {
    const below = workspace.taxonomyUris.filter((each) => each.startsWith(place));
    if (below.length > 1)
      throw new UsageError(
        `there are ${below.length} taxonomies below this folder, and --pay counts for one. Run it in the folder of that.`,
      );
  }
  await workspace.givePay([{ place, folder: toUri(process.cwd()), paths }]);
  const { files, missing } = workspace.givenPay;
  const [lost] = missing;
  if (lost)
    throw new UsageError(`there is no file of pay at "${lost.path}" (its name must end in .pay.yaml).`);
  return [...files.keys()];
}
