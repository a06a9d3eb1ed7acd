import type {
  AnnotatedTextEdit,
  DeleteFile,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { FileKind } from '../../model/file-kind';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { documentEdit } from '../edits';

/** What a client can do with an edit of several files. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly renameFiles: boolean;
  readonly deleteFiles: boolean;
  readonly annotations: boolean;
}

/** A file that a refactoring changes, as it is now. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly tree: SyntaxTree;
  /** The version of an open document; null for a file on the disk. */
  readonly version: number | null;
}

/** What a refactoring does to one file. */
export interface FileChange extends ReadFile {
  readonly edits: readonly Edit[];
  /** The address that the file is to have afterwards, where it follows its code. */
  readonly movedTo?: string | undefined;
  /** True where the file goes; it then has no edits. */
  readonly removed?: boolean;
}

/** The groups in which a preview shows changes. */
export type ChangeGroup = 'role' | 'taxonomy' | 'pay' | 'assessment' | 'files' | 'removed';

/** What a preview calls each group. */
export type ChangeLabels = Readonly<Record<ChangeGroup, string>>;

/**
 * The edits of all files as one, in the richest form that the client takes: texts first, then files that go, then
 * new names of files, which those that go may have had.
 */
export function workspaceEdit(
  changes: readonly FileChange[],
  labels: ChangeLabels,
  abilities: EditAbilities,
): WorkspaceEdit {
  const edited = changes.filter(({ removed }) => removed !== true);
  const texts = edited.flatMap((change) =>
    change.edits.length === 0
      ? []
      : [
          {
            group: groupOf(change.kind),
            edit: documentEdit(change.tree.document, change.edits, { version: change.version }),
          },
        ],
  );
  if (!abilities.documentChanges)
    return { changes: Object.fromEntries(texts.map(({ edit }) => [edit.textDocument.uri, plain(edit)])) };
  const files = [
    ...(abilities.deleteFiles ? changes.flatMap(removal) : []),
    ...(abilities.renameFiles ? edited.flatMap(move) : []),
  ];
  if (!abilities.annotations) return { documentChanges: [...texts.map(({ edit }) => edit), ...files] };
  const annotatedFiles = files.map((each) => ({ ...each, annotationId: groupOfFile(each) }));
  const groups = new Set([
    ...texts.map(({ group }) => group),
    ...annotatedFiles.map(({ annotationId }) => annotationId),
  ]);
  return {
    documentChanges: [...texts.map(({ edit, group }) => annotated(edit, group)), ...annotatedFiles],
    changeAnnotations: Object.fromEntries(
      [...groups].map((group) => [group, { label: labels[group], needsConfirmation: false }]),
    ),
  };
}

/** Edits of a refactoring hold no tab stops. */
function plain({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.filter((edit): edit is TextEdit => 'newText' in edit);
}

function annotated(edit: TextDocumentEdit, annotationId: ChangeGroup): TextDocumentEdit {
  const edits = plain(edit).map((each): AnnotatedTextEdit => ({ ...each, annotationId }));
  return { ...edit, edits };
}

function move({ tree, movedTo }: FileChange): RenameFile[] {
  if (movedTo === undefined) return [];
  return [{ kind: 'rename', oldUri: tree.document.uri, newUri: movedTo, options: { overwrite: false } }];
}

function removal({ tree, removed }: FileChange): DeleteFile[] {
  return removed ? [{ kind: 'delete', uri: tree.document.uri }] : [];
}

function groupOf(kind: FileKind): ChangeGroup {
  return kind === 'library' ? 'taxonomy' : kind;
}

function groupOfFile({ kind }: RenameFile | DeleteFile): ChangeGroup {
  return kind === 'delete' ? 'removed' : 'files';
}
