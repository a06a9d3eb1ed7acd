import { levels as builtIn, tracks } from '../../data/framework/ladder';
import type { FrameworkLevel } from '../../data/framework/shapes';
import { keysAt } from '../../model/keys';
import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { insertEntries, lineEnd } from '../rules/support/insert';
import { columnAt, layoutOf } from '../rules/support/layout';
import { isEmpty } from '../rules/support/places';

/** A built-in level, as a person chooses it. */
export interface BuiltInLevel {
  readonly id: string;
  readonly name: string;
  /** The name of its track. */
  readonly track: string;
  readonly summary: string;
}

/** The levels that can be copied, track by track and from the lowest up. */
export function builtInLevels(): readonly BuiltInLevel[] {
  return builtIn.map(({ id, name, track, summary }) => ({
    id,
    name,
    track: tracks.find((each) => each.id === track)?.name ?? track,
    summary,
  }));
}

/** What copying changes. */
export interface LevelCopy {
  /** In one version of the text; those at the same place count in this order. */
  readonly edits: readonly Edit[];
  /** The ids of the levels of which something was written. */
  readonly copied: readonly string[];
}

/**
 * Edits of a `taxonomy.yaml` that write built-in levels into it, to be changed there: all, or those with the given
 * ids. A level that the file has already gets only the keys that it lacks; nothing that was typed is touched.
 * Undefined where the file cannot be read, or holds its levels in brackets.
 */
export function copyLevels(tree: SyntaxTree, ids?: readonly string[]): LevelCopy | undefined {
  const { root } = tree;
  if (tree.problems.some(({ rule }) => rule === 'unreadable' || rule === 'merge-conflict')) return undefined;
  if (root && (root.flow || (root.kind !== 'map' && !isEmpty(root)))) return undefined;
  const wanted = builtIn.filter(({ id }) => ids === undefined || ids.includes(id));
  const list = root?.entry('levels')?.value;
  const hasItems = list?.kind === 'list' && list.items.length > 0;
  if (hasItems && list.flow) return undefined;
  if (list && list.kind !== 'list' && !isEmpty(list)) return undefined;
  const present = hasItems ? itemsById(list) : new Map<string, Node>();
  const changed = wanted.flatMap((level) => completed(tree, level, present.get(level.id)));
  const missing = wanted.filter(({ id }) => !present.has(id));
  const added = missing.length > 0 ? [addition(tree, missing)] : [];
  const copied = wanted.filter(({ id }) => !present.has(id) || changed.some((each) => each.id === id));
  return {
    edits: [...changed.flatMap(({ edits }) => edits), ...added],
    copied: copied.map(({ id }) => id),
  };
}

function itemsById(list: Node): Map<string, Node> {
  return new Map(
    list.items.flatMap(({ value }): [string, Node][] => {
      const id = value?.child('id')?.text;
      return id && value ? [[id, value]] : [];
    }),
  );
}

/** The keys that a level lacks in the file; none where it is removed or written in brackets. */
function completed(
  tree: SyntaxTree,
  level: FrameworkLevel,
  item: Node | undefined,
): { id: string; edits: readonly Edit[] }[] {
  if (!item || item.flow || item.child('omit')?.text === 'true') return [];
  const missing = keysOf(level).filter((key) => !item.entry(key));
  if (missing.length === 0) return [];
  const entries = missing.map((key) => ({ key, value: valueBehind(level, key) }));
  const order = keysAt('taxonomy', ['levels', 0]).map(({ key }) => key);
  return [{ id: level.id, edits: insertEntries(tree, item, entries, order) }];
}

/** Whole levels: below the last one, below `levels:`, or with that key where the file has none. */
function addition(tree: SyntaxTree, missing: readonly FrameworkLevel[]): Edit {
  const { root } = tree;
  const { dash, eol } = layoutOf(tree);
  const entry = root?.entry('levels');
  const last = entry?.value?.items.at(-1);
  const column = last ? columnAt(tree, last.start) : dash;
  const lines = missing.flatMap((level) => written(level, dash).map((line) => ' '.repeat(column) + line));
  const below = (at: number, head: readonly string[] = []): Edit => ({
    start: at,
    end: at,
    text: [...head, ...lines].map((line) => eol + line).join(''),
  });
  if (last) return below(lineEnd(tree, last.end));
  if (entry?.value?.flow) {
    const { start, end } = entry.value;
    return { start: start - 1 === entry.colon ? start : entry.colon + 1, end, text: below(0).text };
  }
  if (entry) return below(lineEnd(tree, entry.end));
  const text = tree.document.getText();
  if (root && !isEmpty(root)) {
    const order = keysAt('taxonomy', []).map(({ key }) => key);
    const template = lines.map((line) => `\n${line}`).join('');
    const [edit] = insertEntries(tree, root, [{ key: 'levels', value: template }], order);
    if (edit) return edit;
  }
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, text: `${lead}levels:${below(0).text}${eol}` };
}

function keysOf(level: FrameworkLevel): readonly (keyof FrameworkLevel)[] {
  const order = keysAt('taxonomy', ['levels', 0]).map(({ key }) => key);
  const typed = order.filter((key): key is keyof FrameworkLevel => Object.hasOwn(level, key));
  return typed.filter((key) => key !== 'id' && !(Array.isArray(level[key]) && level[key].length === 0));
}

/** A level as an item of a list, from its dash on. */
function written(level: FrameworkLevel, dash: number): readonly string[] {
  const lines = keysOf(level).flatMap((key) => {
    const value = level[key];
    if (!Array.isArray(value)) return [`  ${key}: ${scalar(value)}`];
    return [`  ${key}:`, ...value.map((each) => `  ${' '.repeat(dash)}- ${quoteIfNeeded(each)}`)];
  });
  return [`- id: ${quoteIfNeeded(level.id)}`, ...lines];
}

/** The value behind a new key, as a template in which a tab is one step. */
function valueBehind(level: FrameworkLevel, key: keyof FrameworkLevel): string {
  const value = level[key];
  if (!Array.isArray(value)) return ` ${scalar(value)}`;
  return value.map((each) => `\n\t- ${quoteIfNeeded(each)}`).join('');
}

function scalar(value: string | number | undefined): string {
  return typeof value === 'number' ? String(value) : quoteIfNeeded(value ?? '');
}
