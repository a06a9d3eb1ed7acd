import picomatch from 'picomatch/posix';
import { fileKind } from '../model/file-kind';

/** The known files of the workspace folders, and who governs whom. Pure bookkeeping on URIs. */
export class Files {
  private readonly known = new Set<string>();

  /** For files of pay that a setting names: the places whose taxonomy they count for, instead of where they lie. */
  private given: ReadonlyMap<string, readonly string[]> = new Map();

  private payFiles: readonly string[] | undefined;
  private taxonomyFiles: readonly string[] | undefined;

  /** How many known files each folder holds, at any depth. */
  private readonly counts = new Map<string, number>();

  add(uri: string): void {
    if (this.known.has(uri)) return;
    this.known.add(uri);
    this.count(uri, 1);
    this.forgetLists();
  }

  remove(uri: string): void {
    if (!this.known.delete(uri)) return;
    this.count(uri, -1);
    this.forgetLists();
  }

  has(uri: string): boolean {
    return this.known.has(uri);
  }

  roles(): readonly string[] {
    return [...this.known].filter((uri) => fileKind(uri) === 'role').sort();
  }

  /** Every `taxonomy.yaml`, by path. */
  taxonomies(): readonly string[] {
    this.taxonomyFiles ??= [...this.known].filter((uri) => fileKind(uri) === 'taxonomy').sort();
    return this.taxonomyFiles;
  }

  /** The files of pay that count for a taxonomy (undefined: for none), by path; those that a setting names come last. */
  pay(taxonomy: string | undefined): readonly string[] {
    this.payFiles ??= [...this.known]
      .filter((uri) => fileKind(uri) === 'pay')
      .sort((a, b) => Number(this.given.has(a)) - Number(this.given.has(b)) || (a < b ? -1 : 1));
    return this.payFiles.filter((uri) => this.taxonomiesOf(uri).includes(taxonomy));
  }

  /** Takes in which files of pay a setting names, with their places: files, or folders with a slash at the end. */
  give(given: ReadonlyMap<string, readonly string[]>): void {
    this.given = given;
    this.forgetLists();
  }

  /** Every known file of pay that a setting names. */
  givenPay(): readonly string[] {
    return [...this.given.keys()].filter((uri) => this.known.has(uri));
  }

  /** The places for which a setting names a file of pay; none for other files. */
  placesOf(uri: string): readonly string[] {
    return this.given.get(uri) ?? [];
  }

  /** All files in a folder and the folders in it. */
  below(folder: string): readonly string[] {
    if (!this.counts.get(folder)) return [];
    return [...this.known].filter((uri) => uri.startsWith(`${folder}/`));
  }

  /**
   * The nearest `taxonomy.yaml` in the file's folder or above; `.yaml` before `.yml`. For a file of pay that a setting
   * names, that of the first place for which it does.
   */
  taxonomyOf(uri: string): string | undefined {
    return this.given.size === 0 ? this.nearest(uri) : this.taxonomiesOf(uri)[0];
  }

  private taxonomiesOf(uri: string): readonly (string | undefined)[] {
    const places = this.given.get(uri);
    return places ? [...new Set(places.map((place) => this.taxonomyAt(place)))] : [this.nearest(uri)];
  }

  /** What governs a place; for a folder without, the only taxonomy below it, if there is one. */
  private taxonomyAt(place: string): string | undefined {
    const above = this.nearest(place);
    if (above !== undefined || !place.endsWith('/')) return above;
    const [only, ...others] = this.taxonomies().filter((uri) => uri.startsWith(place));
    return others.length === 0 ? only : undefined;
  }

  private nearest(uri: string): string | undefined {
    if (isUnsaved(uri)) return this.only();
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      const found = [`${folder}/taxonomy.yaml`, `${folder}/taxonomy.yml`].find((each) =>
        this.known.has(each),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** A file that was never saved lies nowhere yet. Where there is one taxonomy alone, it is going to be of that one. */
  private only(): string | undefined {
    const [only, ...others] = this.taxonomies();
    return others.length === 0 ? only : undefined;
  }

  /** The files that a taxonomy includes by its patterns, by path; never those of a deeper taxonomy. */
  included(taxonomy: string, patterns: readonly string[]): readonly string[] {
    const folder = `${parentOf(taxonomy)}/`;
    const matches = includedBy(patterns);
    return [...this.known]
      .filter((uri) => uri !== taxonomy && uri.startsWith(folder) && fileKind(uri) === 'library')
      .filter(
        (uri) => matches(decodeURIComponent(uri.slice(folder.length))) && this.taxonomyOf(uri) === taxonomy,
      )
      .sort();
  }

  private forgetLists(): void {
    this.payFiles = undefined;
    this.taxonomyFiles = undefined;
  }

  private count(uri: string, by: number): void {
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder))
      this.counts.set(folder, (this.counts.get(folder) ?? 0) + by);
  }
}

/** Whether a URI is that of a file which was never saved. */
export function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** A test of paths, from the folder of a taxonomy, for whether its patterns include them. */
export function includedBy(patterns: readonly string[]): (path: string) => boolean {
  const inside = patterns.filter((pattern) => !pattern.startsWith('/') && !pattern.split('/').includes('..'));
  return picomatch(inside.flatMap(bothEndings));
}

/** `.yml` equals `.yaml`. */
function bothEndings(pattern: string): readonly string[] {
  return [pattern, pattern.replace(/\.yaml$/, '.yml'), pattern.replace(/\.yml$/, '.yaml')];
}

/** The folder of a URI without a slash at its end; undefined where there is none. */
export function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return slash < 0 || uri[slash - 1] === '/' || uri[slash - 1] === ':' ? undefined : uri.slice(0, slash);
}
