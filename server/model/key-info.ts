/**
 * What a value looks like when somebody writes it: `statement` is a sentence or a map of keys, `text` a longer
 * sentence, `word` one of a list, `day` a date or a part of one.
 */
export type ValueKind =
  | 'string'
  | 'text'
  | 'statement'
  | 'word'
  | 'day'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'map';

/** The list from which a word comes, or to which an id refers; most lists grow with the taxonomy. */
export type WordList =
  | 'aliasType'
  | 'basis'
  | 'component'
  | 'componentType'
  | 'dimension'
  | 'function'
  | 'inheritedComponent'
  | 'level'
  | 'libraryItem'
  | 'occupation'
  | 'proficiency'
  | 'region'
  | 'requirement'
  | 'role'
  | 'rule'
  | 'source'
  | 'status'
  | 'superfunction'
  | 'system'
  | 'track';

/** What may stand at one place as a value. */
export interface ValueInfo {
  readonly kind: ValueKind;
  /** The definition of the map that may stand here. */
  readonly definition?: string;
  /** What the items of a list are. */
  readonly items?: ValueInfo;
  readonly words?: WordList;
  /** The known words, in the order in which they are offered. */
  readonly values?: readonly string[];
  /** True where no other word than `values` is right, in any taxonomy. */
  readonly fixed?: true;
  /** What each known word means, in a sentence. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** The word that counts where the key is absent. */
  readonly default?: string;
  /** How to write the value rightly, for a value of the wrong form. */
  readonly hint?: string;
}

/** A key, with the text of its hover. */
export interface KeyInfo extends ValueInfo {
  readonly key: string;
  readonly description: string;
  /** Without it the map is wrong. */
  readonly required?: true;
  /** Without it a draft is unfinished. */
  readonly expected?: true;
  /** Worth having. */
  readonly recommended?: true;
}

/** A map of keys. */
export interface DefinitionInfo {
  readonly description?: string;
  /** True where the map has a validator of its own, and the one of the map around it does not enter it. */
  readonly unit?: true;
  /** True where a taxonomy may add keys, so that an unknown key is not wrong in itself. */
  readonly open?: true;
  /** Where the keys that are free to choose come from. */
  readonly freeWords?: WordList;
  /** What stands behind a key that is free to choose; its own `key` is empty. */
  readonly freeKey?: KeyInfo;
  /** Keys of which at least one must stand. */
  readonly oneOf?: readonly string[];
  /** Keys that exclude each other. */
  readonly notTogether?: readonly string[];
  /** In the order in which they are offered: required, expected, then all others. */
  readonly keys: readonly KeyInfo[];
}
