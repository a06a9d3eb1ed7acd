import type { Green } from '../../../model/syntax/green';
import type { Node } from '../../../model/syntax/node';
import type { Span } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { valueAt } from './places';

/** A text that a person wrote, with its place. */
export interface Prose {
  readonly node: Node;
  readonly text: string;
}

const single = [
  ['title'],
  ['summary'],
  ['story', 'who'],
  ['story', 'problem', 'external'],
  ['story', 'problem', 'internal'],
  ['story', 'problem', 'why'],
  ['story', 'stakes'],
  ['story', 'success'],
] as const;

/** Title, summary, story, outputs and the statements with their examples and practice, in no special order. */
export function proseOf(state: RoleState): readonly Prose[] {
  const prose = known.get(state) ?? collect(state);
  known.set(state, prose);
  return prose;
}

const known = new WeakMap<RoleState, readonly Prose[]>();

function collect(state: RoleState): readonly Prose[] {
  const { view } = state.role;
  const found: Prose[] = [];
  const add = (node: Node | undefined): void => {
    const value = view.follow(node);
    if (value?.text !== undefined) found.push({ node: value, text: value.text });
  };
  const addItems = (list: Node | undefined): void => {
    for (const item of view.follow(list)?.items ?? []) add(item.value);
  };
  for (const path of single) add(valueAt(state, path));
  addItems(valueAt(state, ['story', 'plan']));
  for (const { node } of state.role.outputs) {
    add(node);
    add(view.at(node, ['statement']));
    add(view.at(node, ['measure']));
  }
  for (const { parts } of state.role.sections) {
    for (const { node } of parts) {
      add(node);
      add(view.at(node, ['statement']));
      addItems(view.at(node, ['examples']));
      addItems(view.at(node, ['practice']));
    }
  }
  return found;
}

/** The node that holds a component's own statement: the short form, or the value of `statement`. */
export function statementNode(state: RoleState, item: Node): Node | undefined {
  return item.text === undefined ? state.role.view.at(item, ['statement']) : item;
}

export interface TextSpan extends Span {
  /** True where the span holds exactly the wanted part of the text, so that it can be replaced. */
  readonly exact: boolean;
}

/**
 * The place in the file of a part of a text (offsets in the text as it is meant). Where line breaks or escapes make
 * text and file differ, the part is looked up by its words; failing that, the whole value is given.
 */
export function spanInText(source: string, node: Node, start: number, end: number): TextSpan {
  const text = node.text ?? '';
  const raw = source.slice(node.start, node.end);
  const wanted = text.slice(start, end);
  const lead = node.style === 'single' || node.style === 'double' ? 1 : 0;
  if (
    raw.slice(lead + start, lead + end) === wanted &&
    raw.slice(lead, lead + start) === text.slice(0, start)
  )
    return { start: node.start + lead + start, end: node.start + lead + end, exact: true };
  const at = nth(raw, wanted, nthOf(text, wanted, start));
  if (at < 0) return { start: node.start, end: node.end, exact: false };
  return { start: node.start + at, end: node.start + at + wanted.length, exact: true };
}

function nthOf(text: string, part: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && at < start; at = text.indexOf(part, at + 1)) count++;
  return count;
}

function nth(text: string, part: string, count: number): number {
  let at = text.indexOf(part);
  for (let left = count; left > 0 && at >= 0; left--) at = text.indexOf(part, at + 1);
  return at;
}

const matches = new WeakMap<Green, Map<RegExp, readonly RegExpExecArray[]>>();

/** All matches of a global pattern in a text; kept with the stored half of the tree, so that only new texts are read. */
export function matchesIn({ node, text }: Prose, pattern: RegExp): readonly RegExpExecArray[] {
  const byPattern = matches.get(node.green) ?? new Map<RegExp, readonly RegExpExecArray[]>();
  const found = byPattern.get(pattern) ?? [...text.matchAll(pattern)];
  matches.set(node.green, byPattern.set(pattern, found));
  return found;
}
