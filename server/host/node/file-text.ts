/**
 * A file's bytes as the text that editors show: UTF-8, without the byte order mark that some programs put in front.
 * Editors do not count that mark, so positions here do not either.
 */
export function fileText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
