import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** The files of a folder, by address, after an edit of several of them; fails where an edit does not fit. */
export function afterEdit(
  before: ReadonlyMap<string, string>,
  { changes = {}, documentChanges = [] }: WorkspaceEdit,
): Map<string, string> {
  const files = new Map(before);
  const textOf = (uri: string): string => {
    const text = files.get(uri);
    if (text === undefined) throw new Error(`${uri} is edited and not there`);
    return text;
  };
  const edit = (uri: string, edits: readonly TextEdit[]): void => {
    const document = TextDocument.create(uri, 'role-yaml', 0, textOf(uri));
    files.set(uri, TextDocument.applyEdits(document, [...edits]));
  };
  for (const [uri, edits] of Object.entries(changes)) edit(uri, edits);
  for (const change of documentChanges) {
    if (!('kind' in change)) edit(change.textDocument.uri, textEdits(change));
    else if (change.kind === 'create') files.set(change.uri, files.get(change.uri) ?? '');
    else if (change.kind === 'delete') {
      if (!files.delete(change.uri)) throw new Error(`${change.uri} is removed and not there`);
    } else {
      if (files.has(change.newUri)) throw new Error(`${change.newUri} is there already`);
      files.set(change.newUri, textOf(change.oldUri));
      files.delete(change.oldUri);
    }
  }
  return files;
}

function textEdits({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.map((edit) => {
    if (!('newText' in edit)) throw new Error('a refactoring holds no snippets');
    return edit;
  });
}
