/** The name of the file in which an export keeps the paths of its files, so that the next one can take back what is gone. */
export const exportListName = '.rolewright-export.json';

/** The text of that file for paths relative to the export, with `/`. */
export function exportList(paths: readonly string[]): string {
  return `${JSON.stringify(paths, null, 2)}\n`;
}

/** The paths in such a file; none that lead out of the export, and none where it is not what it should be. */
export function listedPaths(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isInside) : [];
  } catch {
    return [];
  }
}

function isInside(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !/[\\:]/.test(path) &&
    path.split('/').every((step) => !['', '.', '..'].includes(step))
  );
}
