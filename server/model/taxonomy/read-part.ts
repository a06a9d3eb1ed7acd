import { readAs } from '../read';
import type { SyntaxTree } from '../syntax/tree';
import { View } from '../syntax/view';
import type { TaxonomyPart } from './join';

/** Reads a `taxonomy.yaml` or a library for joining. Never fails: what cannot be used is left out. */
export function readTaxonomyPart(uri: string, tree: SyntaxTree, kind: 'taxonomy' | 'library'): TaxonomyPart {
  const view = new View(tree);
  return { uri, reading: readAs<Record<string, unknown>>(kind, view.follow(tree.root), view) };
}
