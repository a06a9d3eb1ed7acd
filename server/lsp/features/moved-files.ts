import type { RenameFilesParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { EditAbilities } from '../../service/grouped-edit';
import { labelledEdit, type ReadChange } from '../../service/labelled-edit';
import { libraryMessages } from '../../service/messages/library';
import { followMoves } from '../../service/moves/follow-moves';
import { includedBy } from '../../workspace/files';
import type { Workspace } from '../../workspace/workspace';
import { fenced } from '../context';
import { editAbilities } from '../edit-abilities';
import type { Feature } from '../feature';

/** workspace/willRenameFiles: what points to a file or folder follows it. */
export const movedFiles: Feature = (context, params) => {
  const { connection, workspace } = context;
  if (!params.capabilities.workspace?.fileOperations?.willRename) return {};
  const abilities = editAbilities(params.capabilities);
  connection.workspace.onWillRenameFiles(
    fenced(
      context,
      'moving files',
      (moved: RenameFilesParams) => followed(workspace, moved, abilities),
      null,
    ),
  );
  return {};
};

async function followed(
  workspace: Workspace,
  { files }: RenameFilesParams,
  abilities: EditAbilities,
): Promise<WorkspaceEdit | null> {
  const moves = files.map(({ oldUri, newUri }) => ({
    from: oldUri.replace(/\/$/, ''),
    to: newUri.replace(/\/$/, ''),
  }));
  // The taxonomy above may not be known yet, shortly after the start.
  for (const { from } of moves) await workspace.governance(from);
  const changes: ReadChange[] = [];
  for (const taxonomy of workspace.taxonomyUris) {
    const { files: parts, state } = await workspace.governance(taxonomy);
    if (state === 'foreign') continue;
    for (const uri of parts) {
      const file = await workspace.state(uri);
      if (!file || file.kind === 'role') continue;
      const edits = followMoves(file, moves, includedBy);
      const version = workspace.documentOf(uri)?.version ?? null;
      if (edits.length > 0) changes.push({ uri, kind: file.kind, edits, document: file.document, version });
    }
  }
  return changes.length > 0 ? labelledEdit(changes, libraryMessages.moved, abilities) : null;
}
