import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitHistory } from '../host/node/git-history';
import { toUri } from '../host/node/node-host';
import { fileKind } from '../model/file-kind';
import type { RoleState } from '../service/snapshot';
import { roleWithCode } from '../workspace/find-role';
import { roleAt } from '../workspace/past-role';
import type { Workspace } from '../workspace/workspace';
import { openProject } from './project';
import { UsageError } from './usage-error';

/** A role that a person named on the command line. */
export interface NamedRole {
  readonly state: RoleState;
  /** The Git revision that was asked for. */
  readonly revision?: string;
}

export interface NamedRoles {
  readonly workspace: Workspace;
  readonly roles: readonly NamedRole[];
}

/**
 * The roles that people name by their file or their code, each also `@REVISION`, in one workspace: this folder where
 * one is named by code, and the files that are named. A name that means nothing is a usage error. `pay`: files of pay
 * that lie elsewhere.
 */
export async function openRoles(names: readonly string[], pay?: readonly string[]): Promise<NamedRoles> {
  const asked = names.map(nameOf);
  const files = asked.filter(({ isFile }) => isFile).map(({ name }) => name);
  const byCode = asked.some(({ isFile }) => !isFile);
  const { workspace } = await openProject(byCode ? ['.', ...files] : files, pay);
  const roles: NamedRole[] = [];
  for (const name of asked) roles.push(await roleOf(workspace, name));
  return { workspace, roles };
}

interface Name {
  readonly name: string;
  readonly isFile: boolean;
  readonly revision?: string;
}

/** A file may have an @ in its name; else what follows the first one is a revision. */
function nameOf(text: string): Name {
  if (existsSync(text)) return file(text);
  const at = text.indexOf('@');
  if (at <= 0) return { name: text, isFile: false };
  const [name, revision] = [text.slice(0, at), text.slice(at + 1)];
  if (revision === '') throw new UsageError(`"${text}" ends in @ without a revision.`);
  return existsSync(name) ? { ...file(name), revision } : { name, isFile: false, revision };
}

function file(path: string): Name {
  if (fileKind(path) !== 'role' && statSync(path).isFile())
    throw new UsageError(`"${path}" is no role file (its name must end in .role.yaml).`);
  return { name: path, isFile: true };
}

/** A code that differs in capitals only. */
function meant(workspace: Workspace, name: string): string {
  const wanted = name.toLowerCase();
  for (const { code } of workspace.snapshot().index.roles())
    if (code?.toLowerCase() === wanted) return ` Did you mean ${code}?`;
  return '';
}

async function roleOf(workspace: Workspace, { name, isFile, revision }: Name): Promise<NamedRole> {
  const now = isFile ? await workspace.roleOnDisk(toUri(resolve(name))) : await roleWithCode(workspace, name);
  if (!now && isFile) throw new UsageError(`"${name}" cannot be read.`);
  if (!now)
    throw new UsageError(
      `there is no role file "${name}", and no role below this folder has that code.${meant(workspace, name)}`,
    );
  if (revision === undefined) return { state: now };
  const past = await roleAt(workspace, gitHistory, now, revision);
  if ('problem' in past) throw new UsageError(past.problem);
  return { state: past.state, revision };
}
