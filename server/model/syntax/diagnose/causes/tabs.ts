import type { Cause, FindCauses } from '../cause';
import type { Lines } from '../lines';
import { messages } from '../messages';
import { openColumns } from './columns';

/** Tabs at the front of one line or of several in a row; one problem for the run. */
export const tabs: FindCauses = ({ lines, near }) => {
  const line = near.find((each) => hasTab(lines, each));
  if (line === undefined) return [];
  let first = line;
  while (first > 0 && hasTab(lines, first - 1)) first--;
  let last = line;
  while (last + 1 < lines.count && hasTab(lines, last + 1)) last++;
  return widths(lines, first).map((width) => withSpaces(lines, first, last, width));
};

const indentation = /^[ \t]*(?:-[ \t]+)*/;

function hasTab(lines: Lines, line: number): boolean {
  return (
    lines.content(line).trim() !== '' && (indentation.exec(lines.content(line))?.[0] ?? '').includes('\t')
  );
}

/** How wide a tab may be meant: so that the first line falls on a column in use, else the usual widths. */
function widths(lines: Lines, first: number): readonly number[] {
  const space = /^[ \t]*/.exec(lines.content(first))?.[0] ?? '';
  const count = space.split('\t').length - 1;
  const inUse = openColumns(lines, first)
    .map((open) => (open.column - (space.length - count)) / Math.max(1, count))
    .filter((width) => Number.isInteger(width) && width > 0 && width <= 8);
  return [...new Set([...inUse, 2, 4, 8, 0])];
}

function withSpaces(lines: Lines, first: number, last: number, width: number): Cause {
  const edits = [];
  for (let line = first; line <= last; line++) {
    const start = lines.start(line);
    const front = indentation.exec(lines.content(line))?.[0] ?? '';
    const space = /^[ \t]*/.exec(front)?.[0] ?? '';
    const text = space.replaceAll('\t', ' '.repeat(width)) + front.slice(space.length).replaceAll('\t', ' ');
    edits.push({ start, end: start + front.length, text });
  }
  return {
    span: lines.visible(first),
    message: messages.tab,
    title: messages.tabTitle,
    edits,
    certain: true,
  };
}
