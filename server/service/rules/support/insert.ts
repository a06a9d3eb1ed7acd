import type { Entry, Node } from '../../../model/syntax/node';
import type { SyntaxTree } from '../../../model/syntax/tree';
import type { Edit } from '../../../model/text/span';
import { columnAt, layoutOf } from './layout';

/**
 * A key to insert with its value as a template. The template follows the colon: ` draft`, or lines of their own
 * (`\n\tkey: …` for a map, `\n\t- …` for a list), where a tab stands for one step of the file's own indentation.
 * `⟨⟩` and `⟨text⟩` are tab stops.
 */
export interface NewEntry {
  readonly key: string;
  readonly value: string;
}

/**
 * Edits that put keys into a map, each behind the key that stands before it in `order`, in the file's own
 * indentation. Keys without a predecessor come first. Tab stops still have to be `numbered`.
 */
export function insertEntries(
  tree: SyntaxTree,
  map: Node,
  entries: readonly NewEntry[],
  order: readonly string[],
): readonly Edit[] {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = [...entries].sort((a, b) => rank(a.key) - rank(b.key));
  const byAnchor = new Map<Entry | undefined, NewEntry[]>();
  for (const entry of sorted) {
    const anchor = predecessor(map, order.slice(0, rank(entry.key)), order.includes(entry.key));
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), entry]);
  }
  const edits = [...byAnchor].map(([anchor, group]) =>
    map.flow ? intoFlow(map, anchor, group) : intoBlock(tree, map, anchor, group),
  );
  return edits.sort((a, b) => a.start - b.start);
}

function predecessor(map: Node, before: readonly string[], ordered: boolean): Entry | undefined {
  const own = map.entries.filter((entry) => entry.name !== '<<');
  if (!ordered) return own.at(-1);
  const key = before.findLast((name) => own.some((entry) => entry.name === name));
  return key === undefined ? undefined : own.findLast((entry) => entry.name === key);
}

function intoBlock(tree: SyntaxTree, map: Node, anchor: Entry | undefined, group: readonly NewEntry[]): Edit {
  const { eol } = layoutOf(tree);
  const indent = ' '.repeat(columnAt(tree, map.start));
  const texts = group.map((entry) => written(tree, entry, indent));
  if (!anchor) {
    const behind = texts.map((text) => text + eol + indent).join('');
    return { start: map.start, end: map.start, text: behind };
  }
  const at = lineEnd(tree, anchor.end);
  return { start: at, end: at, text: texts.map((text) => eol + indent + text).join('') };
}

function intoFlow(map: Node, anchor: Entry | undefined, group: readonly NewEntry[]): Edit {
  const texts = group.map(({ key, value }) => `${key}:${value.includes('\n') ? ' ⟨⟩' : value}`);
  if (anchor) return { start: anchor.end, end: anchor.end, text: texts.map((text) => `, ${text}`).join('') };
  const more = map.entries.length > 0 ? ', ' : ' ';
  return { start: map.start + 1, end: map.start + 1, text: ` ${texts.join(', ')}${more.trimEnd()}` };
}

/** Whole lines for a file, or a part of one, that has no map yet: the keys of a role from the top. */
export function freshEntries(tree: SyntaxTree, entries: readonly NewEntry[], at: number): readonly Edit[] {
  const { eol } = layoutOf(tree);
  const text = tree.document.getText();
  const lead = at > 0 && text[at - 1] !== '\n' ? eol : '';
  const lines = entries.map((entry) => written(tree, entry, '')).join(eol);
  return numbered([{ start: at, end: at, text: lead + lines + eol }]);
}

function written(tree: SyntaxTree, { key, value }: NewEntry, indent: string): string {
  return `${key}:${indented(tree, value, indent)}`;
}

/** A template's lines with the file's own indentation and line ends. */
export function indented(tree: SyntaxTree, template: string, indent: string): string {
  const { unit, dash, eol } = layoutOf(tree);
  return template
    .split('\n')
    .map((line, index) => {
      if (index === 0) return line;
      const steps = /^\t*/.exec(line)?.[0].length ?? 0;
      const list = steps > 0 && /^(- | {2})/.test(line.slice(steps));
      const columns = list ? unit * (steps - 1) + dash : unit * steps;
      return indent + ' '.repeat(columns) + line.slice(steps);
    })
    .join(eol);
}

/** The end of the visible line at an offset, before its line break. */
export function lineEnd(tree: SyntaxTree, offset: number): number {
  const text = tree.document.getText();
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** Numbers the tab stops of a batch of edits in the order of the text. */
export function numbered(edits: readonly Edit[]): readonly Edit[] {
  let count = 0;
  const tabStop = (_: string, preset: string): string =>
    preset === '' ? `\${${++count}}` : `\${${++count}:${preset}}`;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/⟨([^⟩]*)⟩/g, tabStop) }));
}
