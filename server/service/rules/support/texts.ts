import { standsAlone } from '../../../model/syntax/alone';
import type { Green } from '../../../model/syntax/green';
import { Node } from '../../../model/syntax/node';
import type { Span } from '../../../model/text/span';
import type { RoleState } from '../../snapshot';
import { unlessQuiet } from './own-components';
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

/**
 * Makes a search through title, summary, story, outputs and the statements with their examples and practice. What it
 * finds in a text may depend on the text alone: texts and components in which it found nothing are not searched again.
 */
export function proseSearch<T>(
  find: (prose: Prose) => readonly T[],
): (state: RoleState) => Iterable<readonly [Prose, T]> {
  const without = new WeakSet<Green>();
  const componentsWith = unlessQuiet((own, state) =>
    componentProse(state, own.part.node).every((prose) => find(prose).length === 0),
  );
  return function* (state) {
    for (const prose of headProse(state)) {
      if (without.has(prose.node.green)) continue;
      const all = find(prose);
      if (all.length === 0) without.add(prose.node.green);
      for (const found of all) yield [prose, found];
    }
    for (const { part } of componentsWith(state))
      for (const prose of componentProse(state, part.node))
        for (const found of find(prose)) yield [prose, found];
  };
}

function headProse(state: RoleState): readonly Prose[] {
  const { view } = state.role;
  return [
    ...single.flatMap((path) => textOf(state, valueAt(state, path))),
    ...textsIn(state, valueAt(state, ['story', 'plan'])),
    ...state.role.outputs.flatMap(({ node }) => [
      ...textOf(state, node),
      ...textOf(state, view.at(node, ['statement'])),
      ...textOf(state, view.at(node, ['measure'])),
    ]),
  ];
}

function componentProse(state: RoleState, node: Node): readonly Prose[] {
  const { view } = state.role;
  return [
    ...textOf(state, node),
    ...textOf(state, view.at(node, ['statement'])),
    ...textsIn(state, view.at(node, ['examples'])),
    ...textsIn(state, view.at(node, ['practice'])),
  ];
}

function textOf(state: RoleState, node: Node | undefined): readonly Prose[] {
  const value = state.role.view.follow(node);
  return value?.text === undefined ? [] : [{ node: value, text: value.text }];
}

function textsIn(state: RoleState, list: Node | undefined): readonly Prose[] {
  return (state.role.view.follow(list)?.items ?? []).flatMap((item) => textOf(state, item.value));
}

/** The node that holds a component's own statement: the short form, or the value of `statement`. */
export function statementNode(state: RoleState, item: Node): Node | undefined {
  const { green, start } = item;
  if (green.kind === 'scalar') return item;
  if (green.kind !== 'map' || !standsAlone(green)) return state.role.view.at(item, ['statement']);
  // By far the usual case, at each key press for each component: nothing else of the item need be placed.
  const entry = green.entries.findLast(({ key }) => key.kind === 'scalar' && key.text === 'statement');
  return entry?.value && new Node(entry.value, start + entry.offset + entry.valueOffset, item, 'statement');
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
