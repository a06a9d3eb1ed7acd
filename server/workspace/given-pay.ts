import type { Host } from '../host/host';
import { fileOf, named, type PayPath, payPath } from './pay-path';

/** Files of pay that a setting or an option names. */
export interface PayGiven {
  /** Where they count: the taxonomy of this file, or of this folder (a URI with a slash at its end). */
  readonly place: string;
  /** Where relative paths start: a URI without a slash at its end. */
  readonly folder: string;
  /** Files, folders and patterns as a person typed them. */
  readonly paths: readonly string[];
}

/** A path from which nothing could be read, and why: no such file, or no disk to look on (as on the web). */
export interface PayMissing {
  readonly place: string;
  readonly path: string;
  readonly reason: 'nothing' | 'noDisk';
}

interface Path extends PayPath {
  readonly place: string;
}

/** Which files of pay are named from outside of the taxonomies, wherever they lie. */
export class GivenPay {
  private paths: readonly Path[] = [];
  private noDisk: readonly PayMissing[] = [];
  private found: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(private readonly host: Host) {}

  /** The files that were found, with the places for which they count. */
  get files(): ReadonlyMap<string, readonly string[]> {
    return this.found;
  }

  /** The folders and patterns in which files may come and go. */
  get watched(): readonly { readonly folder: string; readonly pattern: string }[] {
    return this.paths.map(({ folder, path }) => ({ folder, pattern: path }));
  }

  /** What was named and could not be read. */
  get missing(): readonly PayMissing[] {
    const all = [...this.found.keys()];
    const empty = this.paths.filter((path) => !all.some((uri) => named(path, uri)));
    return [
      ...this.noDisk,
      ...empty.map(({ place, typed }): PayMissing => ({ place, path: typed, reason: 'nothing' })),
    ];
  }

  /** Takes in what is named now, and looks for the files. */
  async set(given: readonly PayGiven[]): Promise<void> {
    const all = given.flatMap(({ place, folder, paths }) =>
      paths.map((path) => ({ place, path, at: payPath(path, folder, this.host.home) })),
    );
    const paths = all.flatMap(({ place, at }) => (at ? [{ ...at, place }] : []));
    const uris = new Set<string>();
    for (const path of paths) for (const uri of await this.look(path)) uris.add(uri);
    this.paths = paths;
    this.noDisk = all.flatMap(({ place, path, at }) => (at ? [] : [{ place, path, reason: 'noDisk' }]));
    this.found = new Map();
    for (const uri of uris) this.add(uri);
  }

  /** Takes in a file that appeared; false for one that nobody names. */
  add(uri: string): boolean {
    const places = this.paths.flatMap((path) => (named(path, uri) ? [path.place] : []));
    if (places.length > 0) this.found = new Map([...this.found, [uri, [...new Set(places)]]]);
    return places.length > 0;
  }

  /** Takes in that a file is gone; false for one that nobody names. */
  remove(uri: string): boolean {
    if (!this.found.has(uri)) return false;
    this.found = new Map([...this.found].filter(([each]) => each !== uri));
    return true;
  }

  private async look(path: PayPath): Promise<readonly string[]> {
    const file = fileOf(path);
    if (!path.isPattern) return (await this.host.read(file)) === undefined ? [] : [file];
    return (await this.host.find(path.folder)).flatMap((uri) => named(path, uri) ?? []);
  }
}
