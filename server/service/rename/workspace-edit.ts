import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { FileKind } from '../../model/file-kind';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { documentEdit } from '../edits';
import { renameMessages } from '../messages/rename';
import type { Rename } from './rename';

/** What a client can do with an edit of several files. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly renameFiles: boolean;
  readonly annotations: boolean;
}

/** A file that a rename changes, as it is now. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly tree: SyntaxTree;
  /** The version of an open document; null for a file on the disk. */
  readonly version: number | null;
}

/** What a rename does to one file. */
export interface FileChange extends ReadFile {
  readonly edits: readonly Edit[];
  /** The address that the file is to have afterwards, where it follows its code. */
  readonly movedTo: string | undefined;
}

type Group = keyof typeof renameMessages.groups;

/** The edits of all files as one, in the richest form that the client takes: texts first, then names of files. */
export function workspaceEdit(
  changes: readonly FileChange[],
  rename: Rename,
  abilities: EditAbilities,
): WorkspaceEdit {
  const texts = changes.map((change) =>
    documentEdit(change.tree.document, change.edits, { version: change.version }),
  );
  if (!abilities.documentChanges)
    return { changes: Object.fromEntries(texts.map((each) => [each.textDocument.uri, plain(each)])) };
  const moves = abilities.renameFiles ? changes.flatMap(move) : [];
  if (!abilities.annotations) return { documentChanges: [...texts, ...moves] };
  const groups = [...changes.map(({ kind }) => groupOf(kind)), ...moves.map((): Group => 'files')];
  return {
    documentChanges: [
      ...texts.map((each, i) => annotated(each, groups[i] ?? 'role')),
      ...moves.map((each) => ({ ...each, annotationId: 'files' })),
    ],
    changeAnnotations: Object.fromEntries(groups.map((group) => [group, annotation(group, rename)])),
  };
}

/** Edits of a rename hold no tab stops. */
function plain({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.filter((edit): edit is TextEdit => 'newText' in edit);
}

function annotated(edit: TextDocumentEdit, annotationId: Group): TextDocumentEdit {
  const edits = plain(edit).map((each): AnnotatedTextEdit => ({ ...each, annotationId }));
  return { ...edit, edits };
}

function move({ tree, movedTo }: FileChange): RenameFile[] {
  if (movedTo === undefined) return [];
  return [{ kind: 'rename', oldUri: tree.document.uri, newUri: movedTo, options: { overwrite: false } }];
}

function groupOf(kind: FileKind): Group {
  return kind === 'role' || kind === 'pay' ? kind : 'taxonomy';
}

function annotation(group: Group, { symbol, to }: Rename): ChangeAnnotation {
  const { groups } = renameMessages;
  const label = group === 'files' ? groups.files : groups[group](symbol.id, to);
  return { label, needsConfirmation: false };
}
