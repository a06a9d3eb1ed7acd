import type { Piece } from '../../model/compare/word-diff';
import type { ComparedCell, ComparedRole, ComparedRow, ComparedValue, Comparison, Mark } from './comparison';
import { countsLine, roleName } from './names';
import { compareWords } from './words';

/** The comparison for a terminal: a line for each aspect or statement, with a sign in front that says what became of it. */
export function compareText({ roles, counts, facts, level, story, groups }: Comparison): string {
  const names = roles.map((role) => [roleName(role), role.code && role.title].filter(Boolean).join(': '));
  const parts = [
    { name: compareWords.facts, rows: facts },
    { name: compareWords.level, rows: level },
    { name: compareWords.story, rows: story },
    ...groups,
  ];
  const lines = [
    names.join('\n'),
    [compareWords.note, countsLine(counts)].filter(Boolean).join(' '),
    compareWords.signs,
    ...parts
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => [name, ...rows.flatMap((row) => rowLines(row, roles))].join('\n')),
  ];
  return `${lines.join('\n\n')}\n`;
}

function rowLines(row: ComparedRow, roles: readonly ComparedRole[]): readonly string[] {
  const [left, right] = row.cells;
  const label = row.label === '' ? '' : `${row.label}: `;
  const pair = row.cells.length === 2 && left && right && pairLines(label, left, right);
  if (pair) return pair;
  const width = Math.max(...roles.map((role) => roleName(role).length));
  const cells = row.cells.flatMap((cell, index) => {
    const name = roleName(roles[index] ?? { uri: '' }).padEnd(width);
    if (cell.text === undefined && cell.mark === undefined) return [];
    return [
      `    ${name}  ${signOf(cell.mark)} ${valueText(cell)}`,
      ...details(cell, '      '.padEnd(width + 10)),
    ];
  });
  return [`  ${row.label === '' ? '*' : row.label}`, ...cells];
}

/** Two roles take one line. */
function pairLines(label: string, left: ComparedCell, right: ComparedCell): readonly string[] {
  const { mark } = right;
  const line = `  ${signOf(mark)} ${label}${pairText(left, right)}`;
  if (mark === 'dropped') return [line];
  const more = (right.details ?? []).map((each) => {
    const before = left.details?.find(({ id }) => id === each.id);
    return `      ${signOf(each.mark)} ${each.label}: ${pairText(before ?? {}, each) || compareWords.none}`;
  });
  return [line, ...more];
}

function pairText(left: ComparedValue, right: ComparedValue): string {
  if (right.mark === 'dropped') return flat(left.text);
  const replaced = right.words === undefined && right.mark !== 'same' && left.text !== undefined;
  return replaced && left.text !== right.text ? `${flat(left.text)} → ${flat(right.text)}` : valueText(right);
}

function details({ details: all = [] }: ComparedCell, indent: string): readonly string[] {
  return all.map(
    (each) => `${indent}${signOf(each.mark)} ${each.label}: ${valueText(each) || compareWords.none}`,
  );
}

/** Words that went stand in `[-…-]`, words that came in `{+…+}`, as in other tools. */
function valueText({ text, words }: ComparedValue): string {
  return words ? words.map(pieceText).join('').trim() : flat(text);
}

function pieceText({ kind, text }: Piece): string {
  if (kind === 'same') return text;
  const space = /^\s/.test(text) ? ' ' : '';
  return kind === 'gone' ? `${space}[-${text.trim()}-]` : `${space}{+${text.trim()}+}`;
}

function signOf(mark: Mark | undefined): string {
  if (mark === undefined) return ' ';
  return mark === 'dropped' ? '-' : compareWords.sign[mark];
}

function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
