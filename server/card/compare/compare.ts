import type { ComparedRow, Comparison } from './comparison';
import { comparePage } from './html';
import { compareMarkdown } from './markdown';
import { compareText } from './text';

export const compareFormats = ['text', 'markdown', 'html', 'json'] as const;
export type CompareFormat = (typeof compareFormats)[number];

const renderers: Readonly<Record<CompareFormat, (comparison: Comparison) => string>> = {
  text: compareText,
  markdown: compareMarkdown,
  html: comparePage,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
};

/** The comparison in one of its forms. */
export function renderComparison(comparison: Comparison, format: CompareFormat): string {
  return renderers[format](comparison);
}

/** Without the lines in which all roles say the same; the counts stay those of the whole. */
export function onlyDifferences(comparison: Comparison): Comparison {
  const differing = (rows: readonly ComparedRow[]) => rows.filter(({ same }) => !same);
  return {
    ...comparison,
    facts: differing(comparison.facts),
    level: differing(comparison.level),
    story: differing(comparison.story),
    groups: comparison.groups
      .map((group) => ({ ...group, rows: differing(group.rows) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
