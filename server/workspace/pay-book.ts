import type { PayEntry } from '../model/role/pay-entry';

/** The entries of all files of pay, by the taxonomy that they belong to. */
export class PayBook {
  private readonly byFile = new Map<string, readonly PayEntry[]>();
  private readonly joined = new Map<string | undefined, ReadonlyMap<string, PayEntry>>();

  /** `filesOf` gives the known files of pay below a taxonomy, in order. */
  constructor(private readonly filesOf: (taxonomy: string | undefined) => readonly string[]) {}

  has(file: string): boolean {
    return this.byFile.has(file);
  }

  /** Takes in what a file says now (nothing: it is gone); answers the codes for which pay may differ. */
  set(file: string, entries: readonly PayEntry[]): ReadonlySet<string> {
    const before = new Map((this.byFile.get(file) ?? []).map((entry) => [JSON.stringify(entry), entry]));
    const now = entries.map((entry) => before.get(JSON.stringify(entry)) ?? entry);
    const kept = new Set(now);
    const gone = [...before.values()].filter((entry) => !kept.has(entry));
    const old = new Set(before.values());
    const fresh = now.filter((entry) => !old.has(entry));
    this.byFile.set(file, now);
    this.joined.clear();
    return new Set([...gone, ...fresh].map(({ code }) => code));
  }

  /** The codes that a file names. */
  codes(file: string): ReadonlySet<string> {
    return new Set((this.byFile.get(file) ?? []).map(({ code }) => code));
  }

  /** Forgets a file that is gone, and answers as `set` does. */
  remove(file: string): ReadonlySet<string> {
    const codes = this.set(file, []);
    this.byFile.delete(file);
    return codes;
  }

  /** The files of pay changed in number or place. */
  regroup(): void {
    this.joined.clear();
  }

  /** The entry of a code in a region; the first, by path and place in the file, where there are several. */
  entry(
    taxonomy: string | undefined,
    code: string,
    region: string,
    baseRegion: string,
  ): PayEntry | undefined {
    let entries = this.joined.get(taxonomy);
    if (!entries) {
      entries = join(
        this.filesOf(taxonomy).flatMap((file) => this.byFile.get(file) ?? []),
        baseRegion,
      );
      this.joined.set(taxonomy, entries);
    }
    return entries.get(key(code, region));
  }
}

function join(entries: readonly PayEntry[], baseRegion: string): ReadonlyMap<string, PayEntry> {
  const joined = new Map<string, PayEntry>();
  for (const entry of entries) {
    const at = key(entry.code, entry.region ?? baseRegion);
    if (!joined.has(at)) joined.set(at, entry);
  }
  return joined;
}

function key(code: string, region: string): string {
  return `${code} ${region}`;
}
