import type { ClientCapabilities } from 'vscode-languageserver';
import type { EditAbilities } from '../service/grouped-edit';

/** What a client says that it can do with an edit of several files. */
export function editAbilities({ workspace }: ClientCapabilities): EditAbilities {
  const edit = workspace?.workspaceEdit;
  const can = (kind: 'create' | 'rename' | 'delete'): boolean =>
    edit?.resourceOperations?.includes(kind) === true;
  return {
    documentChanges: edit?.documentChanges === true,
    createFiles: can('create'),
    renameFiles: can('rename'),
    deleteFiles: can('delete'),
    annotations: edit?.changeAnnotationSupport !== undefined,
  };
}
