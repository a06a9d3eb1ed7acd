/** One code of an occupational code system, or one of its groups. */
export interface CatalogueEntry {
  code: string;
  title: string;
  /** Kind of group, such as `detailed`; empty where the system names none. */
  kind: string;
  /** Code of the next coarser group; absent at the root. */
  parent?: string;
  description?: string;
  /** Other titles under which it is found. */
  aliases?: string[];
}

export interface SearchOptions {
  /** At most so many entries; default 50. */
  limit?: number;
  /** A text such as the role's title: entries that share its words come first. */
  favour?: string;
}

/** A code system such as SOC 2018, whatever it was made from. Nothing here throws. */
export interface Catalogue {
  /** The edition's id as classifications name it, such as `soc-2018`. */
  id: string;
  /** Its name for people, such as `SOC 2018`. */
  name: string;
  /** How many codes it holds. */
  size: number;
  /** Its kinds from coarse to fine. */
  kinds: string[];
  /** The kinds that a role may be classified with; the others are too coarse. */
  selectable: string[];
  /** The entry with exactly this code. */
  get(code: string): CatalogueEntry | undefined;
  /** From the root down to the entry itself; empty for an unknown code. */
  path(code: string): CatalogueEntry[];
  /** The entries directly below, in the order of the system. */
  children(code: string): CatalogueEntry[];
  /** The entries with the same parent, without the entry itself. */
  siblings(code: string): CatalogueEntry[];
  /**
   * Entries found by the beginning of a code (`15-12`, `1512`) and by words of the title in any order, begun
   * (`devel soft`), in the singular or plural, or with a small slip. Best first: selectable kinds, then what shares
   * words with `favour`, then the better match, then the code. An empty query finds everything.
   */
  search(query: string, options?: SearchOptions): CatalogueEntry[];
  /** The entry meant by a mistyped code, for "did you mean"; a code that exists gives its own entry. */
  nearest(code: string): CatalogueEntry | undefined;
}

/** Whether a role may be classified with this entry; otherwise it is too coarse. */
export function isSelectable(catalogue: Catalogue, entry: CatalogueEntry): boolean {
  return catalogue.selectable.includes(entry.kind);
}
