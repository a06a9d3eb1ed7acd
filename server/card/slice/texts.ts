import { fileName } from '../../model/text/uri';
import { csvText } from '../csv';
import { blocks, list, table } from '../markdown/blocks';
import { code, inline } from '../markdown/escape';
import { words } from '../words';
import { countFindings, findingsOf, hasEnough, nameOf } from './findings';
import { sliceTitle } from './html';
import type { Slice, SliceFinding, SliceRole } from './slice';
import { sliceWords } from './words';

const signs = { gap: '∅', outlier: '↕' } as const;

/** The slice for a terminal: each role with its numbers on a line, and below it what stands out. */
export function sliceText(slice: Slice): string {
  const { measures, roles } = slice;
  const lines = roles.map((role) => {
    const numbers = role.cells.map(({ text }, index) => `${measures[index]?.name}: ${text ?? '–'}`);
    const told = findingsOf(role).map((finding) => `    ${signs[finding.kind]} ${finding.reason}`);
    return [
      `  ${[[nameOf(role), role.code && role.title].filter(Boolean).join(': '), role.status].filter(Boolean).join(' · ')}`,
      `    ${numbers.join(' · ')}`,
      ...told,
    ].join('\n');
  });
  return `${[about(slice), summary(slice), ...lines].join('\n\n')}\n`;
}

/** The slice as a document: a table of the roles, and what stands out. */
export function sliceMarkdown(slice: Slice): string {
  const { level, measures, roles } = slice;
  const median = [sliceWords.median, '', '', ...measures.map(({ median: middle }) => inline(middle ?? ''))];
  const told = roles.filter((role) => findingsOf(role).length > 0);
  return `${blocks(
    `# ${inline(sliceTitle(slice))}`,
    [level.name, level.years && words.years(level.years), sliceWords.counted(roles.length)]
      .filter(Boolean)
      .map((each) => inline(String(each)))
      .join(' · '),
    level.summary && inline(level.summary),
    roles.length > 0 &&
      table(
        [
          sliceWords.role,
          sliceWords.roleTitle,
          sliceWords.status,
          ...measures.map(({ name }) => inline(name)),
        ],
        [...roles.map(row), median],
      ),
    `## ${sliceWords.findings}`,
    summary(slice),
    told.map((role) => [
      `### ${inline(nameOf(role))}`,
      list(findingsOf(role).map(({ kind, reason }) => `**${sliceWords[kind]}.** ${inline(reason)}`)),
    ]),
  )}\n`;
}

function row(role: SliceRole): readonly string[] {
  const cells = role.cells.map(({ text, finding }) =>
    [text ?? (finding ? sliceWords.none : ''), finding && signs[finding.kind]].filter(Boolean).join(' '),
  );
  return [code(nameOf(role)), inline(role.title ?? ''), inline(role.status ?? ''), ...cells.map(inline)];
}

/** The slice as a table for spreadsheets: a line for each role, numbers plain, findings in words. */
export function sliceCsv({ level, labels, measures, roles }: Slice): string {
  const told = (role: SliceRole, kind: SliceFinding['kind']): string =>
    findingsOf(role)
      .filter((finding) => finding.kind === kind)
      .map(({ reason }) => reason)
      .join(' ');
  return csvText([
    [
      ...[
        sliceWords.code,
        sliceWords.roleTitle,
        level.label,
        labels.function,
        labels.focus,
        sliceWords.status,
      ],
      ...measures.map(({ name }) => name),
      ...[sliceWords.currency, sliceWords.period, sliceWords.gaps, sliceWords.outliers, sliceWords.file],
    ],
    ...roles.map((role) => [
      ...[role.code, role.title, level.id, role.function, role.focus, role.status],
      ...role.cells.map(({ value }) => value),
      ...[role.currency, role.period, told(role, 'gap'), told(role, 'outlier'), fileName(role.uri)],
    ]),
  ]);
}

function about(slice: Slice): string {
  const { level, roles } = slice;
  return [
    sliceTitle(slice),
    level.name,
    level.years && words.years(level.years),
    sliceWords.counted(roles.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

function summary(slice: Slice): string {
  const { gap, outlier } = countFindings(slice);
  if (gap + outlier > 0) return sliceWords.countedFindings(gap, outlier);
  return hasEnough(slice) ? sliceWords.noFindings : sliceWords.tooFew;
}
