import type { Entry, Node } from '../../model/syntax/node';
import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit, Span } from '../../model/text/span';
import { lineEnd } from '../rules/support/insert';
import type { OwnComponent } from './component-at';
import { withoutLines } from './lines';

const key = 'ref: ';

/**
 * Writes `ref: id` in the place of a component's statement and takes out the keys that the library item has from now
 * on. All other keys of the component stay, and so do comments, but for those that go along with their key.
 */
export function asReference(
  tree: SyntaxTree,
  component: OwnComponent,
  id: string,
  gone: ReadonlySet<string>,
  withComments: ReadonlySet<string> = new Set(),
): readonly Edit[] {
  const { node } = component;
  if (node.kind !== 'map') return ofText(tree, component, id);
  const [first, ...others] = leavingOf(component, gone);
  if (!first) return [];
  const whole = (entry: Entry): Span =>
    withComments.has(entry.name) ? { start: entry.start, end: lineEnd(tree, entry.end) } : entry;
  return [
    {
      start: first.start,
      end: whole(first).end,
      text: key + id + headerComment(tree, first.value),
    },
    ...others.map((entry) => (node.flow ? withComma(node.entries, entry) : withoutLines(tree, whole(entry)))),
  ];
}

/** Where the id will stand: so many columns behind the place of an offset (UTF-16), which no edit moves. */
export function placeOfId(
  component: OwnComponent,
  gone: ReadonlySet<string>,
): { from: number; columns: number } {
  const { node, list } = component;
  const first = leavingOf(component, gone)[0];
  const inFlow = !first && list.flow;
  return { from: first?.start ?? node.start, columns: key.length + (inFlow ? 2 : 0) };
}

function leavingOf({ node }: OwnComponent, gone: ReadonlySet<string>): readonly Entry[] {
  return node.entries.filter(({ name }) => name === 'statement' || gone.has(name));
}

/** The short form, of which all is statement. */
function ofText(tree: SyntaxTree, { node, list }: OwnComponent, id: string): readonly Edit[] {
  const { start, end } = node;
  if (list.flow) return [{ start, end, text: `{ ${key}${id} }` }];
  return [{ start, end, text: key + id + headerComment(tree, node) }];
}

/** The comment on the first line of a block scalar, with the space before it. */
function headerComment(tree: SyntaxTree, node: Node | undefined): string {
  if (node?.style !== 'literal' && node?.style !== 'folded') return '';
  const [first = ''] = tree.document.getText().slice(node.start, node.end).split(/\r?\n/, 1);
  return /^\S+([ \t]+#.*)/.exec(first)?.[1] ?? '';
}

function withComma(entries: readonly Entry[], entry: Entry): Edit {
  const before = entries[entries.indexOf(entry) - 1];
  return { start: before?.end ?? entry.start, end: entry.end, text: '' };
}
