import type { Entry, Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import { quoteIfNeeded } from '../../model/text/quote';
import { applyEdits, type Edit } from '../../model/text/span';

/** What the copy of a role says of itself. */
export interface CopiedHead {
  readonly title: string;
  readonly code: string;
  readonly level: string;
  readonly status: string;
}

/** What belongs to the one role and not to its neighbour. */
const own = [
  ...['region', 'version', 'confidence', 'formerCodes', 'ids', 'pay', 'aliases', 'replacedBy'],
  ...['effectiveFrom'],
];

/** What somebody has said of a mapping of that role, which nobody has said of this one. */
const reviewed = ['reviewedBy', 'reviewedOn', 'note'];

/**
 * The text of a role as the start of its neighbour: comments and layout stay, the head is new, and what belongs to that
 * role alone is left out. Undefined where the file cannot be read, or is written in brackets.
 */
export function copiedRole(tree: SyntaxTree, head: CopiedHead): string | undefined {
  const { root } = tree;
  if (root?.kind !== 'map' || root.flow || tree.problems.length > 0) return undefined;
  const typed = Object.entries(head).filter(([key]) => !root.entry(key));
  if (typed.length > 0 && typed.some(([key]) => key !== 'status')) return undefined;
  const edits = root.entries.flatMap((entry): Edit[] => {
    const text = Object.hasOwn(head, entry.name) ? head[entry.name as keyof CopiedHead] : undefined;
    if (text !== undefined) return [written(entry, text)];
    return own.includes(entry.name) ? [withoutEntry(tree, entry)] : [];
  });
  return applyEdits(tree.document.getText(), [...edits, ...unreviewed(tree, root)]);
}

/** A mapping is looked at anew for the new role. */
function unreviewed(tree: SyntaxTree, root: Node): readonly Edit[] {
  const items = root.entry('classifications')?.value?.items ?? [];
  return items.flatMap(({ value: item }) => {
    if (!item || item.flow) return [];
    return item.entries.flatMap((entry, index): Edit[] => {
      if (entry.name === 'review') return [written(entry, 'needs_review')];
      return index > 0 && reviewed.includes(entry.name) ? [withoutEntry(tree, entry)] : [];
    });
  });
}

function written({ value, colon }: Entry, text: string): Edit {
  const scalar = quoteIfNeeded(text);
  return value
    ? { start: value.start, end: value.end, text: scalar }
    : { start: colon + 1, end: colon + 1, text: ` ${scalar}` };
}

/** Takes an entry out with its lines, and with the comments that stand directly above it. */
function withoutEntry(tree: SyntaxTree, { start, end }: Entry): Edit {
  const text = tree.document.getText();
  let from = text.lastIndexOf('\n', start - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    if (from === 0 || !/^[ \t]*#/.test(text.slice(above, from))) break;
    from = above;
  }
  const lineBreak = text.indexOf('\n', end);
  return { start: from, end: lineBreak < 0 ? text.length : lineBreak + 1, text: '' };
}
