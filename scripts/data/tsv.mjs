/**
 * Reads a tab-separated text with a header into objects.
 *
 * @param {string} text with or without BOM, LF or CRLF; cells that a spreadsheet has quoted are unquoted
 * @param {Record<string, string[]>} columns wanted key -> accepted header names, in order of preference
 * @returns {Record<string, string>[]} one object a line, every wanted key a trimmed string
 * @throws when a wanted column is missing
 */
export function readTable(text, columns) {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map(cell));
  const names = header.map((name) => name.toLowerCase());
  const places = Object.entries(columns).map(([key, accepted]) => {
    const place = accepted.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (place === undefined)
      throw new Error(`No column "${accepted.join('" or "')}" in: ${header.join(', ')}`);
    return [key, place];
  });
  return rows.map((row) => Object.fromEntries(places.map(([key, place]) => [key, row[place] ?? ''])));
}

function cell(raw) {
  const text = raw.trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
