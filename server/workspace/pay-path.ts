import picomatch from 'picomatch/posix';
import { fileKind } from '../model/file-kind';
import { encodedPath, readable } from '../model/text/uri';

/** Files of pay that a person names by a path or a pattern: what counts below which folder. */
export interface PayPath {
  readonly typed: string;
  /** URI of the folder, without a slash at its end. */
  readonly folder: string;
  /** A path from there, which may be a pattern. */
  readonly path: string;
  readonly isPattern: boolean;
}

const pattern = /[*?[{]/;
const allBelow = '**/*.pay.{yaml,yml}';

/**
 * What a typed path means: a file, a pattern, or a folder with all files of pay in it. Relative ones start in the
 * folder (a URI without a slash at its end), `~` in `home`. Undefined where the path needs the disk of this machine
 * and there is none (`home` is undefined), as on the web.
 */
export function payPath(typed: string, folder: string, home: string | undefined): PayPath | undefined {
  const path = /^([a-z]:|~|\.{1,2})?\\/i.test(typed.trim())
    ? typed.trim().replaceAll('\\', '/')
    : typed.trim();
  const [start, rest] = startOf(path, folder, home);
  if (start === undefined) return undefined;
  const segments = rest.split('/').filter((segment) => segment !== '' && segment !== '.');
  const first = segments.findIndex((segment) => pattern.test(segment));
  if (first < 0 && fileKind(path) !== 'pay')
    return { typed, folder: segments.reduce(step, start), path: allBelow, isPattern: true };
  const plain = segments.slice(0, first < 0 ? -1 : first);
  return {
    typed,
    folder: plain.reduce(step, start),
    path: segments.slice(plain.length).join('/'),
    isPattern: first >= 0,
  };
}

/** The folder (as URI) in which a path starts, and the rest of it. */
function startOf(path: string, folder: string, home: string | undefined): [string | undefined, string] {
  if (/^~(\/|$)/.test(path)) return [home, path.slice(1)];
  const isAbsolute = path.startsWith('/') || /^[a-z]:\//i.test(path);
  if (!isAbsolute) return [folder, path];
  const share = /^\/\/([^/]+)(.*)$/.exec(path);
  if (home === undefined) return [undefined, path];
  if (!path.startsWith('/')) return ['file://', `${path.charAt(0).toLowerCase()}${path.slice(1)}`];
  return share ? [`file://${share[1]}`, share[2] ?? ''] : ['file://', path];
}

/** One segment further: into a folder, or out of one. */
function step(uri: string, segment: string): string {
  if (segment !== '..') return `${uri}/${encodedPath(segment)}`;
  const slash = uri.lastIndexOf('/');
  return slash < 0 || uri.slice(0, slash).endsWith(':/') ? uri : uri.slice(0, slash);
}

/** The place that a path names, from a folder (as above): a `taxonomy.yaml`, or a folder, with a slash at its end. */
export function placeAt(typed: string, folder: string): string {
  const uri = typed
    .trim()
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.')
    .reduce(step, folder);
  return fileKind(uri) === 'taxonomy' ? uri : `${uri}/`;
}

/** The file that a path without a pattern names. */
export function fileOf({ folder, path }: PayPath): string {
  return `${folder}/${encodedPath(path)}`;
}

/** A file (its URI) as one of those that a path names, as editors write its address; undefined for others. */
export function named({ folder, path, isPattern }: PayPath, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`) || fileKind(uri) !== 'pay') return undefined;
  const segments = uri
    .slice(folder.length + 1)
    .split('/')
    .map(readable);
  const below = segments.join('/');
  const isNamed = isPattern ? picomatch(path)(below) : below === path;
  return isNamed ? `${folder}/${encodedPath(below)}` : undefined;
}
