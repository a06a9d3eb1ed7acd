import type { Path } from '../text/span';
import type { Line, LineElement } from './line';
import type { Lines } from './lines';

/** What stands around a place, found by looking up from it by columns alone. */
export interface Climb {
  /** For an entry the path of its map; for an item its own path, the index being the number of items above. */
  readonly path: Path;
  /** The column where the entries of the map stand; differs from the asked one where that fits nothing. */
  readonly column: number;
  /** Lines with keys of the same map, from the nearest up. Only for entries. */
  readonly siblings: readonly Line[];
  /** The line and column of what holds the map or list; -1 at the root of the file. */
  readonly owner: { readonly line: number; readonly column: number };
  /** A list without indentation right above, under the nearest sibling: its path and the number of its items. */
  readonly looseList: { readonly key: string; readonly items: number } | undefined;
  /** The line whose value (a text, or an open bracket) the place is inside of; then the rest says nothing. */
  readonly inside: number | undefined;
}

type Kind = 'entry' | 'item';

/**
 * Looks up from a line for what a node at a column belongs to. Only indentation, dashes and keys of the lines above
 * count, so the answer stays right while the text at the cursor is half-typed.
 */
export function climb(lines: Lines, below: number, column: number, kind: Kind): Climb {
  return new Climber(lines, column, kind).from(below);
}

class Climber {
  private readonly steps: (string | number)[] = [];
  private readonly siblings: Line[] = [];
  private owner: Climb['owner'] | undefined;
  private looseItems = 0;
  private looseList: Climb['looseList'];
  private inside: number | undefined;
  /** Items of the list at hand that stand above. */
  private index = 0;
  private ownColumn: number;

  constructor(
    private readonly lines: Lines,
    private column: number,
    private kind: Kind,
  ) {
    this.ownColumn = column;
  }

  from(below: number): Climb {
    for (let i = below - 1; i >= 0 && this.inside === undefined; i--) {
      const indent = this.lines.indent(i);
      if (indent < 0 || indent > this.column) continue;
      if (this.kind === 'item' && indent === this.column && this.lines.beginsItem(i)) {
        this.index++;
        continue;
      }
      const line = this.lines.at(i);
      if (line.marker) {
        if (line.text.startsWith('...') || this.lines.hasContentAbove(i)) this.inside = i;
        break;
      }
      if (this.kind === 'entry') this.aboveEntry(line);
      else this.aboveItem(line);
    }
    if (this.kind === 'item') this.steps.push(this.index);
    return {
      path: this.steps.reverse(),
      column: this.ownColumn,
      siblings: this.siblings,
      owner: this.owner ?? { line: -1, column: -1 },
      looseList: this.looseList,
      inside: this.inside,
    };
  }

  private aboveEntry(line: Line): void {
    const key = line.elements.at(-1);
    if (key?.kind === 'key' && (key.column === this.column || this.misaligned(line, key))) {
      if (!this.owner) this.meetSibling(line, key);
      this.enter(line, line.elements.length - 1);
    } else if (line.indent === this.column) {
      if (line.elements[0]?.kind === 'dash') this.looseItems++;
    } else {
      this.meetOwner(line, this.column - 1);
    }
  }

  /** `- key: …` with a column between dash and key: only the key's own column can be meant. */
  private misaligned(line: Line, key: LineElement): boolean {
    const dash = line.elements.at(-2);
    return dash !== undefined && dash.column < this.column && key.column > this.column;
  }

  private meetSibling(line: Line, key: LineElement): void {
    if (this.siblings.length === 0) {
      this.ownColumn = key.column;
      if (this.looseItems > 0 && line.key && isEmpty(line))
        this.looseList = { key: line.key.name, items: this.looseItems };
    }
    this.siblings.push(line);
  }

  private aboveItem(line: Line): void {
    const own = line.elements.findIndex((each) => each.kind === 'dash' && each.column === this.column);
    if (own >= 0) {
      this.index++;
      this.enter(line, own);
    } else {
      this.meetOwner(line, this.column);
    }
  }

  /** A line further out: its last key up to a column (or dash left of it) holds the node, if nothing stands there yet. */
  private meetOwner(line: Line, upTo: number): void {
    const at = line.elements.findLastIndex(({ kind, column }) =>
      kind === 'key' ? column <= upTo : column < this.column,
    );
    const element = line.elements[at];
    const last = at === line.elements.length - 1;
    if (!element || !last || !isEmpty(line)) {
      const word = line.elements.length === 0 ? bareWord(line) : undefined;
      if (word === undefined) this.inside = line.index;
      else this.hold(line, line.indent, word);
      return;
    }
    this.hold(line, element.column, element.kind === 'key' ? (line.key?.name ?? '') : undefined);
    this.enter(line, at);
  }

  /** Notes the step to the node from what holds it; `key` is undefined where that is an item. */
  private hold(line: Line, column: number, key: string | undefined): void {
    this.owner ??= { line: line.index, column };
    if (this.kind === 'item') this.steps.push(this.index);
    this.index = 0;
    if (key !== undefined) this.steps.push(key);
    this.kind = key === undefined ? 'item' : 'entry';
    this.column = column;
  }

  /** Goes on from an element of a line: over the dashes on its left, each the first item of its list. */
  private enter(line: Line, at: number): void {
    for (let i = at; i > 0; i--) {
      this.owner ??= { line: line.index, column: line.elements[i - 1]?.column ?? 0 };
      if (line.elements[i]?.kind === 'dash') this.steps.push(this.index);
      this.index = 0;
    }
    const first = line.elements[0];
    if (!first) return;
    this.kind = first.kind === 'dash' ? 'item' : 'entry';
    this.column = first.column;
  }
}

/** True where a key or dash has nothing behind it on its line, so that what follows is its value. */
function isEmpty(line: Line): boolean {
  return line.value.start === line.value.end;
}

/** A single word where a key belongs: its colon was forgotten or is about to be typed. */
function bareWord(line: Line): string | undefined {
  const text = line.text.slice(line.value.start, line.value.end);
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(text) ? text : undefined;
}
