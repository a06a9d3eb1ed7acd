import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import { folderOf } from '../../model/text/uri';
import type { AnyState, RoleState, Snapshot } from '../snapshot';

/** A file that can take a new library item. */
export interface LibraryFile {
  readonly uri: string;
  readonly kind: 'library' | 'taxonomy';
  /** True for a file that has to be made. */
  readonly isNew: boolean;
}

/**
 * The files of a taxonomy that can take a new library item, the nearest to one of its files first: the libraries that a
 * role uses most, then those in the nearest folder. Where there is none yet, the one that would be made, or taxonomy.yaml
 * itself where it says which files it includes or none can be made. None without a taxonomy.yaml that can be read.
 */
export function libraryFiles(state: AnyState, snapshot: Snapshot, canMake: boolean): readonly LibraryFile[] {
  const { taxonomy, files, broken } = state.governance;
  const [main, ...libraries] = files;
  if (taxonomy.uri === undefined || main === undefined || state.governance.state === 'foreign') return [];
  const mainRoot = snapshot.tree?.(main)?.root;
  const inMain = mainRoot?.entry('library') !== undefined && !broken.includes(main);
  const uses = state.kind === 'role' ? usesOf(state, taxonomy) : new Map<string, number>();
  const known = [
    ...libraries.filter((uri) => !broken.includes(uri)).map((uri) => file(uri, 'library')),
    ...(inMain ? [file(main, 'taxonomy')] : []),
  ];
  if (known.length > 0)
    return known.sort(
      (a, b) =>
        (uses.get(b.uri) ?? 0) - (uses.get(a.uri) ?? 0) ||
        steps(state.uri, a.uri) - steps(state.uri, b.uri) ||
        (a.uri < b.uri ? -1 : 1),
    );
  if (libraries.length > 0 || broken.includes(main)) return [];
  if (!canMake || mainRoot?.entry('include')) return [file(main, 'taxonomy')];
  return [{ ...file(`${folderOf(main)}shared.library.yaml`, 'library'), isNew: true }];
}

/** The file of an address, as one that takes a library item of a file. */
export function libraryFile({ governance }: AnyState, uri: string): LibraryFile {
  const kind = uri === governance.taxonomy.uri ? 'taxonomy' : 'library';
  return { uri, kind, isNew: !governance.files.includes(uri) };
}

function file(uri: string, kind: LibraryFile['kind']): LibraryFile {
  return { uri, kind, isNew: false };
}

/** How many items of each file the role refers to. */
function usesOf(state: RoleState, taxonomy: Taxonomy): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of state.role.sections)
    for (const { data } of parts) {
      const uri = data.ref === undefined ? undefined : taxonomy.library.get(data.ref)?.source?.uri;
      if (uri !== undefined) counts.set(uri, (counts.get(uri) ?? 0) + 1);
    }
  return counts;
}

/** How many folders lie between two files. */
function steps(a: string, b: string): number {
  const [left, right] = [folderOf(a).split('/'), folderOf(b).split('/')];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.length + right.length - 2 * same;
}
