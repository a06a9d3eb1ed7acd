import type { Piece } from '../../model/compare/word-diff';
import { blocks, table } from '../markdown/blocks';
import { inline } from '../markdown/escape';
import type { ComparedCell, ComparedRow, ComparedValue, Comparison } from './comparison';
import { compareTitle, countsLine, roleName } from './names';
import { compareWords } from './words';

/** The comparison as a document with a table for each part. */
export function compareMarkdown(comparison: Comparison): string {
  const { roles, counts, facts, level, story, groups } = comparison;
  const columns = (first: string): readonly string[] => [
    first,
    ...roles.map((role) => inline(roleName(role))),
  ];
  const part = (name: string, rows: readonly ComparedRow[], first: string, told?: string) =>
    rows.length > 0 && [`## ${inline(name)}`, told, table(columns(first), rows.map(line))];
  return `${blocks(
    `# ${inline(compareTitle(comparison))}`,
    [compareWords.note, countsLine(counts)].filter(Boolean).join(' '),
    part(compareWords.facts, facts, compareWords.aspect),
    part(compareWords.level, level, compareWords.aspect),
    part(compareWords.story, story, compareWords.aspect),
    groups.map((group) => part(group.name, group.rows, compareWords.change, countsLine(group.counts))),
  )}\n`;
}

function line({ label, cells }: ComparedRow): readonly string[] {
  const marks = [
    ...new Set(cells.flatMap(({ mark }) => (mark === undefined ? [] : compareWords.mark[mark]))),
  ];
  return [inline(label || marks.join(', ')), ...cells.map(cell)];
}

function cell({ mark, details = [], ...value }: ComparedCell): string {
  const told = mark !== undefined && mark !== 'same' && `*${compareWords.mark[mark]}:*`;
  const more = details.map(
    ({ label, ...detail }) => `*${inline(label)}:* ${shown(detail) || compareWords.none}`,
  );
  const first = [told, shown(value) || (mark === 'dropped' && '–')].filter(Boolean).join(' ');
  return [first, ...more].filter(Boolean).join('; ');
}

function shown({ text, words }: ComparedValue): string {
  return words ? words.map(piece).join('').trim() : inline(text ?? '');
}

function piece({ kind, text }: Piece): string {
  const space = /^\s/.test(text) ? ' ' : '';
  const sign = { same: '', gone: '~~', new: '**' }[kind];
  return `${space}${sign}${inline(text)}${sign}`;
}
