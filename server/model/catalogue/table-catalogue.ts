import { groupBy } from '../group-by';
import { once } from '../once';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { CodeIndex } from './code-index';
import { type Searchable, search } from './search';
import { WordIndex } from './word-index';

export interface TableOptions {
  id: string;
  name: string;
  /** Coarse to fine; default: in the order in which entries, from the root down, show them. */
  kinds?: readonly string[];
  /** Kinds that a role may be classified with; default: all. */
  selectable?: readonly string[];
}

/** A catalogue over entries in memory. Of entries with the same code the first counts; search is indexed on first use. */
export function tableCatalogue(all: readonly CatalogueEntry[], options: TableOptions): Catalogue {
  const byCode = new Map<string, CatalogueEntry>();
  for (const entry of all) if (!byCode.has(entry.code)) byCode.set(entry.code, entry);
  const entries = [...byCode.values()];
  const below = groupBy(entries, (entry) => parentKey(entry, byCode));
  const path = (code: string) => pathTo(code, byCode);
  const kinds = [...(options.kinds ?? kindsOf(entries, (code) => path(code).length))];
  const selectable = [...(options.selectable ?? kinds)];
  const isSelectable = (entry: CatalogueEntry) => selectable.includes(entry.kind);
  const codes = once(() => new CodeIndex(entries));
  const searchable = once(
    (): Searchable => ({ entries, codes: codes(), words: new WordIndex(entries), isSelectable }),
  );
  return {
    id: options.id,
    name: options.name,
    size: entries.length,
    kinds,
    selectable,
    get: (code) => byCode.get(code),
    path,
    children: (code) => (byCode.has(code) ? [...(below.get(code) ?? [])] : []),
    siblings: (code) => {
      const entry = byCode.get(code);
      return entry ? (below.get(parentKey(entry, byCode)) ?? []).filter((other) => other !== entry) : [];
    },
    search: (query, searchOptions) => search(searchable(), query, searchOptions),
    nearest: (code) => codes().nearest(code, isSelectable),
  };
}

/** An entry whose parent is missing from the table stands at the root, as an empty key. */
function parentKey(entry: CatalogueEntry, byCode: Map<string, CatalogueEntry>): string {
  return entry.parent !== undefined && byCode.has(entry.parent) ? entry.parent : '';
}

function pathTo(code: string, byCode: Map<string, CatalogueEntry>): CatalogueEntry[] {
  const path: CatalogueEntry[] = [];
  let entry = byCode.get(code);
  // A declared table may hold a circle of parents; it ends where it would begin again.
  while (entry && !path.includes(entry)) {
    path.unshift(entry);
    entry = entry.parent === undefined ? undefined : byCode.get(entry.parent);
  }
  return path;
}

function kindsOf(entries: CatalogueEntry[], depthOf: (code: string) => number): string[] {
  const depths = new Map<string, number>();
  for (const { code, kind } of entries)
    depths.set(kind, Math.min(depths.get(kind) ?? Infinity, depthOf(code)));
  return [...depths.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}
