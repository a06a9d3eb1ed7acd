import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { finished } from '../../server/model/steps';
import {
  planRename,
  prepareRename,
  type RenamePlace,
  renameEdit,
} from '../../server/service/features/rename';
import type { EditAbilities } from '../../server/service/grouped-edit';
import type { Refusal } from '../../server/service/rename/rename';
import { allAbilities } from './edit-abilities';
import { fixtureFolder, markedWorkspace } from './workspace';
import { afterEdit } from './workspace-edit';

type Files = Readonly<Record<string, string>>;

/** What a rename at the `|` of a folder answers: its edit and all files after it, or the refusal. */
export async function renameAt(
  files: Files,
  newName: string,
  abilities: Partial<EditAbilities> = {},
): Promise<{
  readonly refusal?: string;
  readonly edit: WorkspaceEdit;
  readonly after: Record<string, string>;
}> {
  const { workspace, state, offset, files: before } = await markedWorkspace(files);
  // Files of pay are read with the first role that they may hold.
  for (const uri of workspace.roleUris) await workspace.roleOnDisk(uri);
  const snapshot = workspace.snapshot();
  const plan = finished(planRename(state, offset, newName, snapshot));
  if ('refusal' in plan) return { ...plan, edit: {}, after: { ...before } };
  const trees = new Map(
    await Promise.all(plan.uris.map(async (uri) => [uri, (await workspace.read(uri))?.tree] as const)),
  );
  const fileOf = (uri: string) => {
    const kind = workspace.kindOf(uri);
    const tree = trees.get(uri);
    const version = workspace.documentOf(uri)?.version ?? null;
    return kind && tree && { kind, tree, version };
  };
  const edit = finished(renameEdit(plan, fileOf, snapshot, { ...allAbilities, ...abilities }));
  const texts = Object.entries(before).map(([file, text]): [string, string] => [uriOf(file), text]);
  const after = [...afterEdit(new Map(texts), edit)].map(([uri, text]) => [nameOf(uri), text]);
  return { edit, after: Object.fromEntries(after) };
}

/** The place that a rename at the `|` would change, and the text in it; or the refusal. */
export async function placeAt(files: Files): Promise<(RenamePlace & { covers: string }) | Refusal> {
  const { state, offset, workspace } = await markedWorkspace(files);
  const place = prepareRename(state, offset, workspace.snapshot());
  return 'refusal' in place ? place : { ...place, covers: state.document.getText(place.range) };
}

function uriOf(file: string): string {
  return `${fixtureFolder}/${file}`;
}

function nameOf(uri: string): string {
  return uri.slice(fixtureFolder.length + 1);
}
