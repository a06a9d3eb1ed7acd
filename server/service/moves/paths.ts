import { encodedPath, folderOf, readable } from '../../model/text/uri';

/** A file or folder that gets another address. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Where an address lies after the moves: its own, or that of a folder around it. Addresses are compared as people read
 * them, for editors differ in which characters they write with a percent sign.
 */
export function movedBy(moves: readonly Move[], uri: string): string {
  const inside = moves
    .map(({ from, to }) => ({ from: readable(from), to }))
    .filter(({ from }) => readable(uri) === from || readable(uri).startsWith(`${from}/`))
    .sort((a, b) => b.from.length - a.from.length)[0];
  return inside ? inside.to + encodedPath(readable(uri).slice(inside.from.length)) : uri;
}

/** The address of a path that starts in the folder of a file. */
export function addressFrom(file: string, path: string): string {
  return folderOf(file) + encodedPath(path.replace(/^(?:\.\/)+/, ''));
}

/** The path of an address from the folder of a file; undefined where it does not lie inside. */
export function pathFrom(file: string, address: string): string | undefined {
  const folder = readable(folderOf(file));
  const target = readable(address);
  return target.startsWith(folder) ? target.slice(folder.length) : undefined;
}
