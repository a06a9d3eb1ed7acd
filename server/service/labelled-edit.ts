import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileKind } from '../model/file-kind';
import type { Edit } from '../model/text/span';
import { documentEdit } from './edits';

/** What a refactoring does to one file. */
export interface Change {
  readonly uri: string;
  readonly kind: FileKind;
  /** In the order of the text, none over another. */
  readonly edits: readonly Edit[];
  /** The whole text of a file that is not there yet. */
  readonly made?: string;
}

/** What a client can do with an edit that also makes files. */
export interface MakingAbilities {
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly annotations: boolean;
}

/** A change with the text that it was made for. */
export interface ReadChange extends Change {
  /** Undefined for a file that is to be made. */
  readonly document: TextDocument | undefined;
  /** The version of an open document; null for a file on the disk. */
  readonly version: number | null;
}

const annotation = 'all';

/** The changes of all files as one edit that can be previewed and undone, in the richest form that the client takes. */
export function labelledEdit(
  changes: readonly ReadChange[],
  label: string,
  { documentChanges, annotations }: MakingAbilities,
): WorkspaceEdit {
  const texts = changes.flatMap((change) =>
    change.edits.length > 0 || change.made ? [textEdit(change)] : [],
  );
  if (!documentChanges)
    return { changes: Object.fromEntries(texts.map((each) => [each.textDocument.uri, plain(each)])) };
  const files = changes.flatMap(({ uri, made }): CreateFile[] =>
    made === undefined ? [] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }],
  );
  if (!annotations) return { documentChanges: [...files, ...texts] };
  return {
    documentChanges: [
      ...files.map((each) => ({ ...each, annotationId: annotation })),
      ...texts.map((each) => ({
        ...each,
        edits: plain(each).map((edit) => ({ ...edit, annotationId: annotation })),
      })),
    ],
    changeAnnotations: { [annotation]: { label, needsConfirmation: false } },
  };
}

function textEdit({ uri, document, edits, made = '', version }: ReadChange): TextDocumentEdit {
  if (document) return documentEdit(document, edits, { version });
  const start = { line: 0, character: 0 };
  return { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: made }] };
}

/** These edits hold no tab stops. */
function plain({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.filter((edit): edit is TextEdit => 'newText' in edit);
}
