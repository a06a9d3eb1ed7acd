import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Line, readLine } from './line';

/** The lines of a text, each read when it is first asked for. */
export class Lines {
  readonly count: number;
  readonly text: string;
  private readonly known: (Line | undefined)[] = [];
  private readonly indents: (number | undefined)[] = [];

  constructor(private readonly document: TextDocument) {
    this.text = document.getText();
    this.count = document.lineCount;
  }

  at(index: number): Line {
    const known = this.known[index];
    if (known) return known;
    const start = this.startOf(index);
    const line = readLine(this.text.slice(start, this.endOf(index, start)), index, start);
    this.known[index] = line;
    return line;
  }

  /** Column of the first character; -1 for a line that is blank or only a comment. */
  indent(index: number): number {
    const known = this.indents[index];
    if (known !== undefined) return known;
    const indent = this.measured(index);
    this.indents[index] = indent;
    return indent;
  }

  /** True where a line begins with the dash of an item: known without reading it, for lists may be long. */
  beginsItem(index: number): boolean {
    const at = this.startOf(index) + this.indent(index);
    if (this.text[at] !== '-') return false;
    const next = this.text[at + 1];
    return next === undefined || next === ' ' || next === '\t' || next === '\n' || next === '\r';
  }

  /** The next line with content behind a line; undefined at the end of the text. */
  contentBelow(index: number, except?: number): Line | undefined {
    for (let i = index + 1; i < this.count; i++) if (i !== except && this.indent(i) >= 0) return this.at(i);
    return undefined;
  }

  /** True where anything but comments and directives stands above a line. */
  hasContentAbove(index: number): boolean {
    for (let i = index - 1; i >= 0; i--)
      if (this.indent(i) >= 0 && !/^(?:%|---|\.\.\.)/.test(this.at(i).text)) return true;
    return false;
  }

  private measured(index: number): number {
    const start = this.startOf(index);
    for (let at = start; at < this.text.length; at++) {
      const char = this.text.charCodeAt(at);
      if (char === 32 || char === 9) continue;
      return char === 10 || char === 13 || char === 35 ? -1 : at - start;
    }
    return -1;
  }

  private startOf(index: number): number {
    const start = this.document.offsetAt({ line: index, character: 0 });
    return index === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : start;
  }

  private endOf(index: number, start: number): number {
    let end =
      index + 1 < this.count ? this.document.offsetAt({ line: index + 1, character: 0 }) : this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return end;
  }
}
