import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileKind } from '../model/file-kind';
import type { Edit } from '../model/text/span';
import { documentEdit } from './edits';
import { type EditAbilities, type EditStep, groupedEdit } from './grouped-edit';

/** What a refactoring does to one file. */
export interface Change {
  readonly uri: string;
  readonly kind: FileKind;
  /** In the order of the text, none over another. */
  readonly edits: readonly Edit[];
  /** The whole text of a file that is not there yet. */
  readonly made?: string;
}

/** A change with the text that it was made for. */
export interface ReadChange extends Change {
  /** Undefined for a file that is to be made. */
  readonly document: TextDocument | undefined;
  /** The version of an open document; null for a file on the disk. */
  readonly version: number | null;
}

type Step = EditStep<'all'>;

/** The changes of all files as one edit that can be previewed and undone, in the richest form that the client takes. */
export function labelledEdit(
  changes: readonly ReadChange[],
  label: string,
  abilities: EditAbilities,
): WorkspaceEdit {
  const texts = changes.filter(({ edits, made }) => edits.length > 0 || made);
  const steps: readonly Step[] = [
    ...changes.flatMap(creation),
    ...texts.map((change): Step => ({ group: 'all', edit: textEdit(change) })),
  ];
  return groupedEdit(steps, { all: label }, abilities);
}

function creation({ uri, made }: ReadChange): Step[] {
  if (made === undefined) return [];
  return [{ group: 'all', edit: { kind: 'create', uri, options: { ignoreIfExists: true } } }];
}

function textEdit({ uri, document, edits, made = '', version }: ReadChange): TextDocumentEdit {
  if (document) return documentEdit(document, edits, { version });
  const start = { line: 0, character: 0 };
  return { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: made }] };
}
