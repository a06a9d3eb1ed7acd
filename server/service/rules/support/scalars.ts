import type { Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';

/** A single value with its path. */
export interface PlacedScalar {
  readonly node: Node;
  readonly path: Path;
}

/** All single values of a file in its order, as they stand in the text: aliases are not followed. */
export function* scalarsOf(node: Node | undefined, path: Path = []): Iterable<PlacedScalar> {
  if (!node) return;
  if (node.kind === 'scalar') yield { node, path };
  for (const { name, value } of node.entries) yield* scalarsOf(value, [...path, name]);
  for (const { index, value } of node.items) yield* scalarsOf(value, [...path, index]);
}
