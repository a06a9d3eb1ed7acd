import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Span } from '../text/span';
import type { Green } from './green';
import { Node } from './node';

/** A repair of the text that makes a syntax problem go away. */
export interface Repair {
  /** What a person reads on the light bulb. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the cause is beyond doubt, so that fix-all and fix-on-save may apply it. */
  readonly certain: boolean;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something that keeps YAML from being read as the person meant it. */
export interface SyntaxProblem extends Span {
  /** The rule under which the problem is reported: `unreadable`, `cut-text`, `merge-conflict`, `duplicate-key`, … */
  readonly rule: string;
  readonly message: string;
  readonly repairs: readonly Repair[];
  /** Where the problem weighs less than its rule usually does, such as a line that is just being typed. */
  readonly severity?: Severity;
}

/** What is known of a text after reading it. There is always a tree object, if need be without a root. */
export interface SyntaxTree {
  readonly document: TextDocument;
  readonly green: Green | undefined;
  /** Offset of the root value. */
  readonly rootStart: number;
  readonly problems: readonly SyntaxProblem[];
  /** False where the text was beyond the limits and left unread. */
  readonly complete: boolean;
  /** The root as a node; undefined for an empty file. */
  readonly root: Node | undefined;
  /** Values that carry an anchor, by name, in the order of the text. */
  readonly anchors: ReadonlyMap<string, readonly Node[]>;
}

/** The tree of a document; `rootStart` is the offset (UTF-16) of its root value, `complete` false where it was left unread. */
export function makeTree(
  document: TextDocument,
  green: Green | undefined,
  rootStart: number,
  problems: readonly SyntaxProblem[],
  complete = true,
): SyntaxTree {
  return new Tree(document, green, rootStart, problems, complete);
}

/** A class, since V8 keeps what a getter of an object literal closes over until it collects everything. */
class Tree implements SyntaxTree {
  readonly root: Node | undefined;
  #anchors: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(
    readonly document: TextDocument,
    readonly green: Green | undefined,
    readonly rootStart: number,
    readonly problems: readonly SyntaxProblem[],
    readonly complete: boolean,
  ) {
    this.root = green && new Node(green, rootStart);
  }

  get anchors(): ReadonlyMap<string, readonly Node[]> {
    this.#anchors ??= collectAnchors(this.root);
    return this.#anchors;
  }
}

function collectAnchors(root: Node | undefined): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  const visit = (node: Node): void => {
    const { anchor } = node.green;
    if (anchor) found.set(anchor, [...(found.get(anchor) ?? []), node]);
    for (const entry of node.entries) if (entry.value) visit(entry.value);
    for (const item of node.items) if (item.value) visit(item.value);
  };
  if (root) visit(root);
  return found;
}

/** Wraps a bare text for callers that have no editor document. */
export function textDocument(text: string, uri = 'untitled:role.role.yaml', version = 0): TextDocument {
  return TextDocument.create(uri, 'role-yaml', version, text);
}
