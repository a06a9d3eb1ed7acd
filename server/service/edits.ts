import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../model/text/span';
import { snippetText, withoutTabStops } from './rules/support/snippet';

/**
 * Edits of one document as LSP wants them, tied to its version so that they never hit another text. With `snippet`
 * the texts carry tab stops: they are sent along to clients that understand them, and left out for all others.
 */
export function documentEdit(
  document: TextDocument,
  edits: readonly Edit[],
  { snippet = false, snippetEdits = false, version = document.version as number | null } = {},
): TextDocumentEdit {
  const write = snippet ? (snippetEdits ? snippetEdit : plainOfSnippet) : plainEdit;
  return {
    textDocument: { uri: document.uri, version },
    edits: edits.map((edit) => write(document, edit)),
  };
}

function plainEdit(document: TextDocument, { start, end, text }: Edit): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

function plainOfSnippet(document: TextDocument, edit: Edit): TextEdit {
  return plainEdit(document, { ...edit, text: withoutTabStops(edit.text) });
}

/**
 * An editor indents the later lines of a snippet like the line in which it is inserted. Ours bring their own
 * indentation, so a snippet of several lines starts at the first column, where there is nothing to add.
 */
function snippetEdit(document: TextDocument, edit: Edit): SnippetTextEdit {
  const { start, end, text } = edit;
  const line = { line: document.positionAt(start).line, character: 0 };
  const before = document.getText().slice(document.offsetAt(line), start);
  const widened = text.includes('\n') && /^[ \t]/.test(before);
  const from = widened ? document.offsetAt(line) : start;
  const value = widened ? snippetText(before) + text : text;
  return {
    range: { start: document.positionAt(from), end: document.positionAt(end) },
    snippet: { kind: 'snippet', value },
  };
}
