/** The folder of a file's address, with its last slash: `file:///acme/roles/` for `file:///acme/roles/nurse.role.yaml`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The last part of an address, as people see it: `nurse.role.yaml`. */
export function fileName(uri: string): string {
  return readable(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A path as people write it, as a part of an address: `codes/my table.tsv` becomes `codes/my%20table.tsv`. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A part of an address without its percent signs; as it stands where they mean nothing. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
