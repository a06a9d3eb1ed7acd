import type { Green } from '../../../model/syntax/green';
import { everywhere } from '../../../model/syntax/incremental/edited';
import { Node } from '../../../model/syntax/node';
import type { Path } from '../../../model/text/span';

/** A single value with its path. */
export interface PlacedScalar {
  readonly node: Node;
  readonly path: Path;
}

/**
 * The single values of a file that YAML takes for a number, true or false, in the order of the text. Walks the stored
 * tree, since such values are rare and most of a file need not be placed.
 */
export function otherThanText(root: Node | undefined): readonly PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const visit = (green: Green, start: number, path: Path): void => {
    if (onlyTexts(green)) return;
    if (green.kind === 'scalar') {
      if (typeof green.value === 'string' || green.value === null) return;
      found.push({ node: new Node(green, start), path });
    } else if (green.kind === 'map') {
      for (const { key, value, offset, valueOffset } of green.entries)
        if (value)
          visit(value, start + offset + valueOffset, [...path, key.kind === 'scalar' ? key.text : '']);
    } else if (green.kind === 'list') {
      green.items.forEach(({ value, offset, valueOffset }, index) => {
        if (value) visit(value, start + offset + valueOffset, [...path, index]);
      });
    }
  };
  if (root) visit(root.green, root.start, []);
  return found;
}

const onlyTexts = everywhere(
  (green) => green.kind !== 'scalar' || typeof green.value === 'string' || green.value === null,
);
