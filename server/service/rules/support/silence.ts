import { onceFor } from '../../../model/once-for';
import type { SyntaxTree } from '../../../model/syntax/tree';
import type { Span } from '../../../model/text/span';
import { nodeAtOffset } from './places';

/** A comment that silences rules: for what stands below it, or for the whole file. */
export interface Silence extends Span {
  readonly scope: 'next-line' | 'file';
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  /** What stands behind `--`; empty where nothing does. */
  readonly reason: string;
  /** Line of the comment, from 0. */
  readonly line: number;
}

const comment = /(^|[ \t])#[ \t]*rolewright-disable-(next-line|file)\b([^\r\n]*)/gm;

/** All silencing comments of a file, in its order. */
export const silencesOf = onceFor((tree: SyntaxTree): readonly Silence[] => {
  const text = tree.document.getText();
  if (!text.includes('rolewright-disable')) return [];
  return [...text.matchAll(comment)].flatMap((match) => {
    const [whole, lead = '', scope, rest = ''] = match;
    const start = match.index + lead.length;
    if (nodeAtOffset(tree.root, start)?.kind === 'scalar') return [];
    const [names = '', ...reason] = rest.split(/(?<=^|\s)--(?=\s|$)/);
    const namesStart = match.index + whole.length - rest.length;
    return [
      {
        scope: scope as Silence['scope'],
        start,
        end: match.index + whole.trimEnd().length,
        line: tree.document.positionAt(start).line,
        rules: [...names.matchAll(/[^\s,]+/g)].map((name) => ({
          name: name[0],
          span: { start: namesStart + name.index, end: namesStart + name.index + name[0].length },
        })),
        reason: reason.join('--').trim(),
      },
    ];
  });
});

/**
 * The line on which a silencing comment for an offset takes effect: that of the value around it, since a text of
 * several lines has no room for comments inside.
 */
export function silencedLine(tree: SyntaxTree, offset: number): number {
  const node = nodeAtOffset(tree.root, offset);
  return tree.document.positionAt(node?.kind === 'scalar' ? node.start : offset).line;
}

/** The line that a comment on `line` speaks of: the next one that is neither blank nor a comment. */
export function lineBelow(tree: SyntaxTree, line: number): number {
  const { document } = tree;
  for (let next = line + 1; next < document.lineCount; next++) {
    const start = document.offsetAt({ line: next, character: 0 });
    const end = document.offsetAt({ line: next + 1, character: 0 });
    if (!/^\s*(#.*)?$/.test(document.getText().slice(start, end).trimEnd())) return next;
  }
  return line;
}
