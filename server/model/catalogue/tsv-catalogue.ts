import type { Catalogue, CatalogueEntry } from './catalogue';
import { type TableOptions, tableCatalogue } from './table-catalogue';

/** What is wrong with a table of codes; the sound rest is used all the same. */
export interface TableProblem {
  /** Line of the table, from 1; absent where the whole table is meant. */
  line?: number;
  message: string;
}

const COLUMNS = ['code', 'title', 'parent', 'kind', 'description', 'aliases'] as const;
type Column = (typeof COLUMNS)[number];
type Places = Map<Column, number>;

interface Line {
  number: number;
  cells: string[];
}

/**
 * Reads a declared code system from tab-separated text. The first line may name the columns (code and title, and any
 * of parent, kind or level, description, aliases, in any order); otherwise they stand in that order. Several aliases
 * in a cell are separated by `;` or `|`. BOM, CRLF and cells quoted by a spreadsheet are understood.
 */
export function tsvCatalogue(
  text: string,
  options: TableOptions,
): { catalogue: Catalogue; problems: TableProblem[] } {
  const lines = linesOf(text);
  const named = placesOf(lines[0]?.cells ?? []);
  const problems: TableProblem[] = [];
  const rows = named ? lines.slice(1) : lines;
  const places: Places = named ?? new Map(COLUMNS.map((column, index) => [column, index]));
  if (!places.has('title')) problems.push({ line: 1, message: 'The table has no column "title".' });
  if (lines.length > 0 && lines.every(({ cells }) => cells.length === 1)) {
    problems.push({ message: 'The columns of this table must be separated by tabs.' });
    return { catalogue: tableCatalogue([], options), problems };
  }
  const entries = entriesOf(rows, places, problems);
  const catalogue = tableCatalogue(
    entries.map(({ entry }) => entry),
    options,
  );
  return {
    catalogue,
    problems: [...problems, ...parentProblems(entries, catalogue), ...kindProblems(catalogue)],
  };
}

interface Read {
  line: number;
  entry: CatalogueEntry;
}

function entriesOf(rows: Line[], places: Places, problems: TableProblem[]): Read[] {
  const seen = new Map<string, number>();
  const entries: Read[] = [];
  for (const { number, cells } of rows) {
    const entry = entryOf(cells, places);
    const first = seen.get(entry.code);
    if (entry.code === '') problems.push({ line: number, message: 'This line has no code.' });
    else if (first !== undefined) {
      problems.push({
        line: number,
        message: `The code ${entry.code} stands on line ${first} already; that one counts.`,
      });
    } else {
      if (entry.title === '')
        problems.push({ line: number, message: `The code ${entry.code} has no title.` });
      seen.set(entry.code, number);
      entries.push({ line: number, entry });
    }
  }
  return entries;
}

function entryOf(cells: string[], places: Places): CatalogueEntry {
  const cell = (column: Column) => cells[places.get(column) ?? -1] ?? '';
  const aliases = cell('aliases')
    .split(/[;|]/)
    .map((alias) => alias.trim());
  return {
    code: cell('code'),
    title: cell('title'),
    kind: cell('kind'),
    ...(cell('parent') && { parent: cell('parent') }),
    ...(cell('description') && { description: cell('description') }),
    ...(aliases.some(Boolean) && { aliases: aliases.filter(Boolean) }),
  };
}

function parentProblems(entries: Read[], catalogue: Catalogue): TableProblem[] {
  return entries.flatMap(({ line, entry: { code, parent } }) => {
    if (parent === undefined) return [];
    if (!catalogue.get(parent)) {
      return [{ line, message: `The parent ${parent} of ${code} is not in the table.` }];
    }
    const root = catalogue.path(code)[0];
    const isCircle = root?.parent !== undefined && catalogue.get(root.parent) !== undefined;
    return isCircle ? [{ line, message: `The parents of ${code} lead in a circle.` }] : [];
  });
}

function kindProblems({ kinds, selectable, size }: Catalogue): TableProblem[] {
  if (size === 0) return [{ message: 'The table holds no codes.' }];
  const unknown = selectable.filter((kind) => !kinds.includes(kind));
  const list = kinds.filter(Boolean).join(', ') || 'none';
  return unknown.map((kind) => ({
    message: `No code is of the selectable kind "${kind}"; the table has: ${list}.`,
  }));
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, cells: line.split('\t').map(plainCell) }))
    .filter(({ cells }) => cells.some(Boolean));
}

function plainCell(raw: string): string {
  const text = raw.trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** Where each column stands, if the first line names columns at all. */
function placesOf(cells: string[]): Places | undefined {
  const names = cells.map((cell) => cell.toLowerCase());
  if (!names.includes('code')) return undefined;
  const places: Places = new Map();
  for (const column of COLUMNS) {
    const place = names.indexOf(column);
    if (place >= 0) places.set(column, place);
  }
  if (!places.has('kind') && names.includes('level')) places.set('kind', names.indexOf('level'));
  return places;
}
