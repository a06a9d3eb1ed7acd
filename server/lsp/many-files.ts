import type { InitializeParams } from 'vscode-languageserver';
import type { EditAbilities, ReadFile } from '../service/rename/workspace-edit';
import type { Workspace } from '../workspace/workspace';

/** Has files of pay read: they are read with the first role that they may hold; unsaved ones count as they are now. */
export async function readPay(workspace: Workspace, uri: string): Promise<void> {
  const { taxonomy } = await workspace.governance(uri);
  for (const facts of [...workspace.snapshot().index.roles()]) {
    if (facts.taxonomy !== taxonomy.uri || facts.code === undefined) continue;
    if (await workspace.roleOnDisk(facts.uri)) break;
  }
  for (const open of workspace.openUris) if (workspace.kindOf(open) === 'pay') await workspace.file(open);
}

/** Files as they are now, open or not; what cannot be read is left out. */
export async function readFiles(
  workspace: Workspace,
  uris: readonly string[],
): Promise<Map<string, ReadFile>> {
  const files = new Map<string, ReadFile>();
  for (const uri of uris) {
    const kind = workspace.kindOf(uri);
    const tree = (await workspace.read(uri))?.tree;
    if (kind && tree) files.set(uri, { kind, tree, version: workspace.documentOf(uri)?.version ?? null });
  }
  return files;
}

/** What a client can do with an edit of several files. */
export function editAbilities({ capabilities }: InitializeParams): EditAbilities {
  const edit = capabilities.workspace?.workspaceEdit;
  return {
    documentChanges: edit?.documentChanges === true,
    renameFiles: edit?.resourceOperations?.includes('rename') === true,
    deleteFiles: edit?.resourceOperations?.includes('delete') === true,
    annotations: edit?.changeAnnotationSupport !== undefined,
  };
}
