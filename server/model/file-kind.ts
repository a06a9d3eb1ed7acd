export type FileKind = 'role' | 'taxonomy' | 'library' | 'pay' | 'assessment';

const kinds: readonly [RegExp, FileKind][] = [
  [/\.role\.ya?ml$/i, 'role'],
  [/(^|\/)taxonomy\.ya?ml$/i, 'taxonomy'],
  [/\.library\.ya?ml$/i, 'library'],
  [/\.pay\.ya?ml$/i, 'pay'],
  [/\.assessment\.ya?ml$/i, 'assessment'],
];

/** What a file holds, by its name; undefined for files that are none of ours. */
export function fileKind(uri: string): FileKind | undefined {
  return kinds.find(([pattern]) => pattern.test(uri))?.[1];
}
