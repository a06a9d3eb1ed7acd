import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Node } from '../syntax/node';

/** A stretch of one line, counted as in LSP (from 0, UTF-16). */
export interface LineSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the text of a scalar stands, without quotes, anchor and tag; undefined where the file shows it otherwise
 * than it is meant (escapes, several lines), so that no edit could be made by this place.
 */
export function textPlace(document: TextDocument, node: Node): (LineSpan & { offset: number }) | undefined {
  const { text } = node;
  if (text === undefined || text === '' || /[\r\n]/.test(text)) return undefined;
  const inside = document.getText().slice(node.start, node.end).lastIndexOf(text);
  if (inside < 0) return undefined;
  const offset = node.start + inside;
  const { line, character } = document.positionAt(offset);
  return { line, start: character, end: character + text.length, offset };
}

/** What of a value stands on its first line. */
export function firstLineOf(document: TextDocument, node: Node): LineSpan {
  const { line, character } = document.positionAt(node.start);
  const text = document.getText().slice(node.start, node.end);
  const [first = ''] = text.split(/\r?\n/, 1);
  return { line, start: character, end: character + first.length };
}
