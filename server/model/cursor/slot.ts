import type { Path, Span } from '../text/span';

/** A key that stands in the same map, with the text of its value where that is on one line. */
export interface Sibling {
  readonly key: string;
  readonly value: string;
}

interface Typed {
  /** What is already typed of it up to the cursor, without an opening quote. */
  readonly prefix: string;
  /** What a choice replaces: on the cursor's line, containing the cursor; with the quotes where there are some. */
  readonly replace: Span;
  /** Goes before the inserted text: the missing space behind `:` or `-`, or the missing indentation. */
  readonly lead: string;
  /** The quote that the text stands in. */
  readonly quote: '"' | "'" | undefined;
  /** True inside `[…]` and `{…}`. */
  readonly flow: boolean;
}

/** A key can be typed. */
export interface KeySlot extends Typed {
  readonly kind: 'key';
  /** Of the map. */
  readonly path: Path;
  /** Where the keys of the map begin, counted from the start of the line. */
  readonly column: number;
  /** True where the key's colon stands already. */
  readonly continued: boolean;
  /** Goes behind the inserted text: a comma where another entry follows in brackets. */
  readonly trail: string;
  /** The other keys of the map, wherever they stand. */
  readonly siblings: readonly Sibling[];
  /** At the same place an item of the list above can begin (a list that is not indented under its key). */
  readonly item: ItemSlot | undefined;
}

/** The value of a key can be typed. */
export interface ValueSlot extends Typed {
  readonly kind: 'value';
  /** Of the value. */
  readonly path: Path;
  /** Where the key stands. */
  readonly column: number;
  /** The other keys of the same map. */
  readonly siblings: readonly Sibling[];
  /** True where nothing but white space follows on the line. */
  readonly last: boolean;
  /** True where a list or map of this key follows on the lines below. */
  readonly filled: boolean;
}

/** An item of a list can be typed. */
export interface ItemSlot extends Typed {
  readonly kind: 'item';
  /** Of the item. */
  readonly path: Path;
  /** Where the dash stands or belongs. */
  readonly column: number;
  /** False where the dash is still to be written. */
  readonly dash: boolean;
  /** Where the keys of the item stand or belong. */
  readonly content: number;
  /** Keys that the item has already, on lines below. */
  readonly siblings: readonly Sibling[];
}

/** The first thing below a key can be typed; what it is depends on what the key may hold. */
export interface ChildSlot extends Typed {
  readonly kind: 'child';
  /** Of the value that begins here. */
  readonly path: Path;
  readonly column: number;
}

/** What can be typed at a place; undefined in comments, running text and where nothing fits. */
export type Slot = KeySlot | ValueSlot | ItemSlot | ChildSlot;
