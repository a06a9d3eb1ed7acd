import * as vscode from 'vscode';

/** A position as it travels: line and UTF-16 character, from 0. */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** A range as it travels. */
export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** The editor's own value of a position that the server sent. */
export function positionOf({ line, character }: PlainPosition): vscode.Position {
  return new vscode.Position(line, character);
}

/** The editor's own value of a range that the server sent. */
export function rangeOf({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(positionOf(start), positionOf(end));
}

/** The range of no length at a position: a cursor. */
export function cursorAt(position: PlainPosition): vscode.Range {
  return rangeOf({ start: position, end: position });
}
