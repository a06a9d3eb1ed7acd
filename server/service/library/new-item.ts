import type { Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import { lineEnd } from '../rules/support/insert';
import type { NewItem } from './add-item';
import type { Value, Written } from './block-text';
import type { OwnComponent } from './component-at';
import { hasComment, linesOf } from './lines';

/** The keys of a component that belong to the statement and not to the role, besides the statement itself. */
export const shared = ['examples', 'practice', 'links'] as const;

/** The library item that a component of a role becomes: what holds for every role that will refer to it. */
export function itemFrom(tree: SyntaxTree, component: OwnComponent, id: string): NewItem {
  const { node, data, type = '' } = component;
  const item = new Map<string, Written>([
    ['id', { data: id }],
    ['type', { data: type }],
    [
      'statement',
      statement(tree, node.kind === 'map' ? node.child('statement') : node, data.statement ?? ''),
    ],
  ]);
  for (const key of movable(component)) {
    const entry = node.entry(key);
    const value = data[key];
    if (!entry || !value) continue;
    const written = value.map((each): Value => (typeof each === 'string' ? each : { ...each }));
    const asTyped = !node.flow && hasComment(tree, { start: entry.start, end: lineEnd(tree, entry.end) });
    item.set(key, asTyped ? { data: written, lines: linesOf(tree, entry) } : { data: written });
  }
  return item;
}

/** The shared keys that a component can give away: what is not a list of the right things stays where it is. */
export function movable({ node, data }: OwnComponent): readonly (typeof shared)[number][] {
  return shared.filter((key) => {
    const typed = node.entry(key)?.value;
    const read = data[key];
    return (
      typed !== undefined && Array.isArray(read) && read.length > 0 && typed.items.length === read.length
    );
  });
}

/** A statement on one line keeps the quotes that its author gave it. */
function statement(tree: SyntaxTree, node: Node | undefined, text: string): Written {
  const typed = node && tree.document.getText().slice(node.start, node.end);
  const isShort = typed !== undefined && /^["']/.test(typed) && !/[\r\n]/.test(typed);
  return isShort ? { data: text, lines: [`statement: ${typed}`] } : { data: text };
}
