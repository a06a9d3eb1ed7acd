import { ladderPage } from './html';
import type { Ladder } from './ladder';
import { ladderMarkdown } from './markdown';

export const ladderFormats = ['markdown', 'html', 'json'] as const;

/** A ladder as a document of its own. */
export function renderLadder(ladder: Ladder, format: (typeof ladderFormats)[number]): string {
  if (format === 'json') return `${JSON.stringify(ladder, null, 2)}\n`;
  return format === 'html' ? ladderPage(ladder) : ladderMarkdown(ladder);
}
