/** The folder of a file's address, with its last slash: `file:///acme/roles/` for `file:///acme/roles/nurse.role.yaml`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The last part of an address, as people see it: `nurse.role.yaml`. */
export function fileName(uri: string): string {
  return readable(uri.slice(uri.lastIndexOf('/') + 1));
}

/**
 * A path as people write it, as a part of an address: `codes/my table.tsv` becomes `codes/my%20table.tsv`. As VS Code
 * writes it, so that one file has one address: letters, digits and `-._~` alone stay as they are.
 */
export function encodedPath(path: string): string {
  // Nearly all names need no escapes, and there are many.
  if (/^[\w./-]*$/.test(path)) return path;
  const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, hex))
    .join('/');
}

/** A part of an address without its percent signs; as it stands where they mean nothing. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
