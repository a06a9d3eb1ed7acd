import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type PlacedError, readAs } from '../model/read';
import { shapeUnits, validate } from '../model/shape';
import { parse } from '../model/syntax/parse';
import type { SyntaxTree } from '../model/syntax/tree';
import { View } from '../model/syntax/view';
import type { FileState, Governance } from './snapshot';

/** Reads one version of a `taxonomy.yaml`, a library or a pay file. A tree at hand (same version) saves the reading. */
export function fileState(
  document: TextDocument,
  kind: FileState['kind'],
  governance: Governance,
  tree: SyntaxTree = parse(document),
): FileState {
  return new ReadFile(kind, document, governance, tree);
}

class ReadFile implements FileState {
  readonly uri: string;
  readonly view: View;
  private found: readonly PlacedError[] | undefined;

  constructor(
    readonly kind: FileState['kind'],
    readonly document: TextDocument,
    readonly governance: Governance,
    readonly tree: SyntaxTree,
  ) {
    this.uri = document.uri;
    this.view = new View(tree);
  }

  get errors(): readonly PlacedError[] {
    this.found ??= shapeErrors(this.kind, this.tree, this.view);
    return this.found;
  }
}

/** The faults of shape of all parts of a file, with paths from its top; a number where text belongs is none. */
function shapeErrors(kind: FileState['kind'], tree: SyntaxTree, view: View): readonly PlacedError[] {
  const root = view.follow(tree.root);
  if (root?.kind !== 'map') return [];
  return shapeUnits(kind, view.data(root)).flatMap(({ definition, path, value }) => {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap) return readAs(definition, view.at(root, path), view, path).errors;
    return validate(definition, value).map((error) => ({ ...error, path: [...path, ...error.path] }));
  });
}
