import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { filesOfMerge, mergeEdit, planCollisions, planMerge } from '../../server/service/features/merge';
import type { Decision } from '../../server/service/merge/merge';
import type { ReadFile } from '../../server/service/rename/workspace-edit';
import { allAbilities } from './edit-abilities';
import { fixtureFolder, workspaceOf } from './workspace';
import { afterEdit } from './workspace-edit';

type Files = Readonly<Record<string, string>>;

const pair = { from: 'DEVO', into: 'SREN' };

/** The keys of the collisions of two functions. */
export async function collisionsOf(files: Files, functions = pair): Promise<readonly string[] | string> {
  const { workspace } = await workspaceOf(files);
  const governance = await workspace.governance(`${fixtureFolder}/new.role.yaml`);
  const plan = planCollisions(governance, functions, workspace.snapshot());
  return 'refusal' in plan ? plan.refusal : plan.collisions.map(({ key }) => key);
}

export interface Merged {
  readonly refusal?: string;
  readonly after: Files;
  readonly notes: readonly string[];
  readonly edit: WorkspaceEdit;
}

/** All files after a merge, or why there was none. */
export async function mergedFiles(
  files: Files,
  decisions: readonly Decision[] = [],
  functions = pair,
  abilities = allAbilities,
): Promise<Merged> {
  const { workspace } = await workspaceOf(files);
  // Files of pay are read with the first role that they may hold.
  for (const uri of workspace.roleUris) await workspace.roleOnDisk(uri);
  const snapshot = workspace.snapshot();
  const governance = await workspace.governance(`${fixtureFolder}/new.role.yaml`);
  const plan = planMerge(governance, functions, decisions, snapshot);
  const nothing = { after: files, notes: [], edit: {} };
  if ('refusal' in plan) return { ...plan, ...nothing };
  const read = new Map<string, ReadFile>();
  for (const uri of filesOfMerge(plan)) {
    const kind = workspace.kindOf(uri);
    const tree = (await workspace.read(uri))?.tree;
    if (kind && tree) read.set(uri, { kind, tree, version: null });
  }
  const result = mergeEdit(plan, read, snapshot, abilities);
  if ('refusal' in result) return { ...result, ...nothing };
  const before = Object.entries(files).map(([name, text]): [string, string] => [
    `${fixtureFolder}/${name}`,
    text,
  ]);
  const after = [...afterEdit(new Map(before), result.edit)];
  return {
    ...result,
    after: Object.fromEntries(after.map(([uri, text]) => [uri.slice(fixtureFolder.length + 1), text])),
  };
}
