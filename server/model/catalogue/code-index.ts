import type { CatalogueEntry } from './catalogue';
import { editDistance } from './edit-distance';

/** Codes as people type them: with or without hyphens and dots, in any case. */
export class CodeIndex {
  private readonly keys: string[];

  constructor(private readonly entries: readonly CatalogueEntry[]) {
    this.keys = entries.map((entry) => compact(entry.code));
  }

  /** Indices of the entries whose code begins so: `15-12` and `1512` alike. Only text with a digit is a code. */
  startingWith(text: string): number[] {
    const start = compact(text);
    if (!/\d/.test(start)) return [];
    return [...this.keys.keys()].filter((index) => this.keys[index]?.startsWith(start));
  }

  /**
   * The entry meant by a mistyped code: the same code in another spelling, then the code that begins it
   * (`15-1252.00`), then the one with the fewest slips: one, or two in a code of six characters that begins right.
   * Among equals that with the longer common beginning, then one that `isPreferred`, then the first.
   */
  nearest(text: string, isPreferred: (entry: CatalogueEntry) => boolean): CatalogueEntry | undefined {
    const key = compact(text);
    if (key === '') return undefined;
    const same = this.keys.indexOf(key);
    if (same >= 0) return this.entries[same];
    let best: { entry: CatalogueEntry; rank: number[] } | undefined;
    for (const [index, entry] of this.entries.entries()) {
      const known = this.keys[index] ?? '';
      const slips = isPadded(key, known) ? 0 : editDistance(key, known);
      const start = commonStart(key, known);
      if (slips > (known.length >= 6 && start >= 2 ? 2 : 1)) continue;
      const rank = [-slips, start, isPreferred(entry) ? 1 : 0];
      if (!best || isAbove(rank, best.rank)) best = { entry, rank };
    }
    return best?.entry;
  }
}

/** A code without punctuation, in lower case. */
function compact(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isPadded(key: string, known: string): boolean {
  return known.length >= 4 && key.startsWith(known) && /^0+$/.test(key.slice(known.length));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function isAbove(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
