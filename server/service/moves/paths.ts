import { folderOf, readable } from '../../model/text/uri';

/** A file or folder that gets another address. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where an address lies after the moves: its own, or that of a folder around it. */
export function movedBy(moves: readonly Move[], uri: string): string {
  const inside = moves
    .map(({ from, to }) => ({ from: decoded(from), to }))
    .filter(({ from }) => decoded(uri) === from || decoded(uri).startsWith(`${from}/`))
    .sort((a, b) => b.from.length - a.from.length)[0];
  return inside ? inside.to + encoded(decoded(uri).slice(inside.from.length)) : uri;
}

/** The address of a path that starts in the folder of a file. */
export function addressFrom(file: string, path: string): string {
  return folderOf(file) + encoded(path.replace(/^(?:\.\/)+/, ''));
}

/** The path of an address from the folder of a file; undefined where it does not lie inside. */
export function pathFrom(file: string, address: string): string | undefined {
  const folder = decoded(folderOf(file));
  const target = decoded(address);
  return target.startsWith(folder) ? target.slice(folder.length) : undefined;
}

/** Editors differ in which characters of an address they write with a percent sign. */
function decoded(uri: string): string {
  return readable(uri);
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
