import type {
  AnnotatedTextEdit,
  CreateFile,
  DeleteFile,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

/** One change of an edit of several files, and the group in which a preview shows it. */
export interface EditStep<Group extends string> {
  readonly group: Group;
  readonly edit: TextDocumentEdit | CreateFile | RenameFile | DeleteFile;
}

/** What a client can do with an edit of several files. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly renameFiles: boolean;
  readonly deleteFiles: boolean;
  readonly annotations: boolean;
}

/**
 * Steps, one after the other, as one edit in the richest form that the client takes. One that knows no steps gets the
 * changes of texts alone. `labels`: what a preview calls each group.
 */
export function groupedEdit<Group extends string>(
  steps: readonly EditStep<Group>[],
  labels: Readonly<Record<Group, string>>,
  { documentChanges, annotations }: Pick<EditAbilities, 'documentChanges' | 'annotations'>,
): WorkspaceEdit {
  if (!documentChanges) {
    const texts = steps.flatMap(({ edit }) => ('kind' in edit ? [] : [edit]));
    return { changes: Object.fromEntries(texts.map((each) => [each.textDocument.uri, plain(each)])) };
  }
  if (!annotations) return { documentChanges: steps.map(({ edit }) => edit) };
  return {
    documentChanges: steps.map(({ edit, group }) =>
      'kind' in edit ? { ...edit, annotationId: group } : annotated(edit, group),
    ),
    changeAnnotations: Object.fromEntries(
      steps.map(({ group }) => [group, { label: labels[group], needsConfirmation: false }]),
    ),
  };
}

/** Edits of a refactoring hold no tab stops. */
function plain({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.filter((edit): edit is TextEdit => 'newText' in edit);
}

function annotated(edit: TextDocumentEdit, annotationId: string): TextDocumentEdit {
  const edits = plain(edit).map((each): AnnotatedTextEdit => ({ ...each, annotationId }));
  return { ...edit, edits };
}
