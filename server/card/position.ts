import type { Node } from '../model/syntax/node';
import type { SyntaxTree } from '../model/syntax/tree';
import { View } from '../model/syntax/view';
import { contains, type Path, type Span } from '../model/text/span';

/** Something with a tree: a role as it stands in the editor, or any other file that was read. */
interface Read {
  readonly tree: SyntaxTree;
}

/**
 * What to select for a part (UTF-16 offsets): a typed text, a whole item of a list, or the key of a section. Undefined
 * where the file has no such part.
 */
export function revealRange({ tree }: Read, path: Path): Span | undefined {
  const view = new View(tree);
  let node = view.follow(tree.root);
  let found: Span | undefined;
  for (const step of path) {
    const next = node && (typeof step === 'number' ? itemAt(node, step) : entryAt(node, step, view));
    if (!next) return undefined;
    found = next.span;
    node = view.follow(next.value);
  }
  return found;
}

interface Step {
  readonly span: Span;
  readonly value: Node | undefined;
}

function itemAt(list: Node, index: number): Step | undefined {
  const item = list.item(index);
  return item && { span: spanOf(item.value ?? item), value: item.value };
}

function entryAt(map: Node, name: string, view: View): Step | undefined {
  const entry = view.entries(map).findLast((each) => each.name === name);
  if (!entry) return undefined;
  return { span: spanOf(entry.value?.kind === 'scalar' ? entry.value : entry.key), value: entry.value };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The path of the innermost part at an offset (UTF-16); undefined between parts, as on an empty line. */
export function partAt({ tree }: Read, offset: number): Path | undefined {
  const path: (string | number)[] = [];
  let node = tree.root;
  while (node) {
    const entry = node.entries.find((each) => contains(each, offset));
    const item = node.items.find((each) => contains(each, offset));
    if (!entry && !item) break;
    path.push(entry?.name ?? item?.index ?? 0);
    node = (entry ?? item)?.value;
  }
  return path.length > 0 ? path : undefined;
}
