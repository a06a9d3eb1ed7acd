import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileKind } from '../../model/file-kind';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { documentEdit } from '../edits';
import { type EditAbilities, type EditStep, groupedEdit } from '../grouped-edit';

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
 * The edits of all files as one, in the richest form that the client takes. Files that are not open get their new names
 * first and are edited under these, which editors do many times faster; before all else go files whose names others
 * take. Open files are edited as they are, in their version, and move last.
 */
export function workspaceEdit(
  changes: readonly FileChange[],
  labels: ChangeLabels,
  abilities: EditAbilities,
): WorkspaceEdit {
  const edited = changes.filter(({ removed }) => removed !== true);
  const moves = abilities.documentChanges && abilities.renameFiles;
  const moved = moves ? edited.filter(({ movedTo }) => movedTo !== undefined) : [];
  const goFirst = new Set(moved.filter((change) => !isOpen(change)));
  const steps: readonly Step[] = [
    ...(abilities.deleteFiles ? changes.flatMap(removal) : []),
    ...[...goFirst].flatMap(move),
    ...edited.flatMap((change) => {
      const edits = textEdits(change, goFirst.has(change));
      return edits.map((edit): Step => ({ group: groupOf(change.kind), edit }));
    }),
    ...moved.filter(isOpen).flatMap(move),
  ];
  return groupedEdit(steps, labels, abilities);
}

type Step = EditStep<ChangeGroup>;

function isOpen({ version }: FileChange): boolean {
  return version !== null;
}

function textEdits({ tree, edits, version, movedTo }: FileChange, moved: boolean): TextDocumentEdit[] {
  if (edits.length === 0) return [];
  const edit = documentEdit(tree.document, edits, { version });
  return [moved && movedTo !== undefined ? { ...edit, textDocument: { uri: movedTo, version: null } } : edit];
}

function move({ tree, movedTo }: FileChange): Step[] {
  if (movedTo === undefined) return [];
  const options = { overwrite: false };
  return [{ group: 'files', edit: { kind: 'rename', oldUri: tree.document.uri, newUri: movedTo, options } }];
}

function removal({ tree, removed }: FileChange): Step[] {
  return removed ? [{ group: 'removed', edit: { kind: 'delete', uri: tree.document.uri } }] : [];
}

function groupOf(kind: FileKind): ChangeGroup {
  return kind === 'library' ? 'taxonomy' : kind;
}
