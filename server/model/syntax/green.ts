/**
 * The stored half of the syntax tree. Every position is relative to the enclosing entry or item, so a part of a
 * file can be moved, reused or re-read without touching what stands behind it. `Node` (node.ts) adds absolute
 * positions, lazily, for whoever looks.
 */
export type Green = GreenScalar | GreenMap | GreenList | GreenAlias;

interface GreenBase {
  /** UTF-16 length from the first to behind the last character of the value. */
  readonly length: number;
  readonly anchor?: string;
  readonly tag?: string;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface GreenScalar extends GreenBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The text that the person meant: unquoted, unfolded, but never turned into a number. */
  readonly text: string;
  /** What YAML makes of it: `1.10` is the number 1.1 here and the text `1.10` above. */
  readonly value: string | number | boolean | null;
}

export interface GreenAlias extends GreenBase {
  readonly kind: 'alias';
  readonly name: string;
}

export interface GreenMap extends GreenBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly GreenEntry[];
}

export interface GreenList extends GreenBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly GreenItem[];
}

/** `key: value`; `offset` counts from the start of the map, all other positions from the start of the entry. */
export interface GreenEntry {
  readonly offset: number;
  readonly length: number;
  readonly key: Green;
  readonly keyOffset: number;
  /** Where the `:` stands, -1 where there is none (`{ a, b }`). */
  readonly colon: number;
  readonly value: Green | undefined;
  readonly valueOffset: number;
}

/** `- value`; `offset` counts from the start of the list, all other positions from the start of the item. */
export interface GreenItem {
  readonly offset: number;
  readonly length: number;
  /** Where the `-` stands, -1 in flow style. */
  readonly dash: number;
  readonly value: Green | undefined;
  readonly valueOffset: number;
}
