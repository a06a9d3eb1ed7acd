import { blocks, list, table } from '../markdown/blocks';
import { code, inline, type RoleHref, roleName } from '../markdown/escape';
import { ladderTitle } from './html';
import type { Ladder, LadderCell, LadderLevel, LadderRole, MatrixCell, MatrixItem } from './ladder';
import { ladderWords as words } from './words';

/** The ladder as Markdown: tables that a person can read in any viewer. `href` leads to roles that stand beside it. */
export function ladderMarkdown(ladder: Ladder, href?: RoleHref): string {
  const { description, superfunction, label, id } = ladder.function;
  const above = superfunction === undefined ? '' : `${inline(superfunction)} › `;
  return `${blocks(
    `# ${inline(ladderTitle(ladder))}`,
    `${above}${inline(label)} ${code(id)}`,
    description && inline(description),
    ladder.lanes.length === 0 ? `*${words.noRoles}*` : lanes(ladder, href),
    ladder.beside.length > 0 && [
      `## ${words.beside}`,
      words.besideNote,
      list(ladder.beside.map((role) => roleText(role, href))),
    ],
    ladder.matrix.types.length > 0 && [
      `## ${words.matrix}`,
      ...ladder.matrix.types.flatMap(({ name, items }) => [
        `### ${inline(name)}`,
        table([words.component, ...ladder.matrix.levels.map(levelText)], items.map(itemCells)),
      ]),
    ],
    ladder.coverage.types.length > 0 && [`## ${words.coverage}`, words.coverageNote, coverage(ladder)],
  )}\n`;
}

function lanes({ lanes: all, rungs, audience }: Ladder, href?: RoleHref): readonly string[] {
  const gap = audience ? '' : `*${words.gap}*`;
  const notes = all.flatMap(({ name, description }) =>
    description === undefined ? [] : [`**${inline(name)}:** ${inline(description)}`],
  );
  const rows = rungs.map(({ rank, cells }) => [
    String(rank),
    ...cells.map((cell) => cellText(cell, gap, href)),
  ]);
  return [`## ${words.lanes}`, ...notes, table([words.rank, ...all.map(({ name }) => inline(name))], rows)];
}

function cellText(cell: LadderCell | null, gap: string, href?: RoleHref): string {
  if (!cell) return '';
  const { level, roles, moves } = cell;
  const here = roles.length > 0 ? roles.map((role) => roleText(role, href)).join(', ') : gap;
  const across = moves.length > 0 ? ` (⇄ ${moves.map(levelText).join(', ')})` : '';
  return `${levelText(level)}${here && `: ${here}`}${across}`;
}

function roleText(role: LadderRole, href?: RoleHref): string {
  return `${roleName(role, href)}${role.ended ? ` *${words.ended}*` : ''}`;
}

function levelText({ id, name }: LadderLevel): string {
  return `${code(id)} ${inline(name)}`;
}

function itemCells({ statement, flat, cells }: MatrixItem): readonly string[] {
  const mark = flat ? ` *＝ ${words.flat}*` : '';
  return [`${inline(statement)}${mark}`, ...cells.map(expected)];
}

function expected(cell: MatrixCell | null): string {
  if (!cell) return '';
  const one = cell.expectations.length === 1;
  return cell.expectations
    .map(({ proficiency, text, asAt, codes, placeholder }) => {
      const level = asAt === undefined ? '' : ` *${words.asAt(asAt)}*`;
      const said = [proficiency && `**${inline(proficiency)}**`, text && inline(text)]
        .filter(Boolean)
        .join(' · ');
      const whose = one ? '' : `${codes.map(code).join(', ')}: `;
      return `${whose}${placeholder ? `*◌ ${words.placeholder}*` : said || words.asked}${level}`;
    })
    .join('<br>');
}

function coverage({ coverage: { levels, types } }: Ladder): string {
  return table(
    [words.type, ...levels.map(levelText)],
    types.map(({ name, counts }) => [
      inline(name),
      ...counts.map(({ fewest, most }) => (most === 0 ? `*${words.none}*` : words.range(fewest, most))),
    ]),
  );
}
