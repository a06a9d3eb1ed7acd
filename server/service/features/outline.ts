import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Entry, Item, Node } from '../../model/syntax/node';
import { humanised } from '../../model/text/words';
import type { AnyState, FileState, RoleState } from '../snapshot';
import { type ItemHead, itemHead } from '../taxonomy-file/item-head';

/** Values of LSP's SymbolKind, which editors show as icons. */
const kinds = { role: 5, field: 8, group: 2, item: 13 } satisfies Record<string, SymbolKind>;

/**
 * The parts of a file as a person names them: Role › Components › Skills (5) › each statement; Levels (2) ›
 * P7 Distinguished › its keys.
 */
export function outline(state: AnyState): DocumentSymbol[] {
  return state.kind === 'role' ? outlineOfRole(state) : outlineOfFile(state);
}

/** The lists of the file are the top, as the file has no title of its own that says more than its name. */
function outlineOfFile({ document, view, tree }: FileState): DocumentSymbol[] {
  const root = view.follow(tree.root);
  if (root?.kind !== 'map') return [];
  const maker = new OutlineMaker(document, itemHead);
  return root.entries.map((entry) => maker.entry(entry));
}

function outlineOfRole({ document, role, resolved }: RoleState): DocumentSymbol[] {
  const root = role.view.follow(role.tree.root);
  if (root?.kind !== 'map') return [];
  const maker = new OutlineMaker(document);
  const names = new Map(resolved.sections.map(({ key, type }) => [key, type ? humanised(type.plural) : key]));
  const children = root.entries.map((entry) =>
    maker.entry(entry, entry.name === 'components' ? names : undefined),
  );
  const name = role.head.title ?? role.head.code ?? 'Role';
  return [maker.symbol(name, role.head.code ?? '', kinds.role, root, root, children)];
}

class OutlineMaker {
  /** `head` names an item by the list that it stands in, where it knows better than the item's title or statement. */
  constructor(
    private readonly document: TextDocument,
    private readonly head: (list: Node, item: Node) => ItemHead | undefined = () => undefined,
  ) {}

  entry(entry: Entry, names?: ReadonlyMap<string, string>): DocumentSymbol {
    const { value } = entry;
    const children = this.children(value, names);
    const count = value?.kind === 'list' ? ` (${value.items.length})` : '';
    const kind = children.length > 0 || value?.kind === 'list' ? kinds.group : kinds.field;
    const name = humanised(entry.name) || 'Without a name';
    return this.symbol(name + count, firstLine(value?.text ?? ''), kind, entry, entry.key, children);
  }

  symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    whole: { start: number; end: number },
    head: { start: number; end: number },
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const at = (offset: number) => this.document.positionAt(offset);
    return {
      name,
      detail,
      kind,
      range: { start: at(whole.start), end: at(whole.end) },
      selectionRange: { start: at(head.start), end: at(Math.min(head.end, whole.end)) },
      children,
    };
  }

  private children(value: Node | undefined, names?: ReadonlyMap<string, string>): DocumentSymbol[] {
    if (value?.kind === 'map') {
      return value.entries.map((entry) => {
        const symbol = this.entry(entry);
        const known = names?.get(entry.name);
        return known ? { ...symbol, name: symbol.name.replace(humanised(entry.name), known) } : symbol;
      });
    }
    return (value?.items ?? []).map((item) => this.item(item, value));
  }

  private item(item: Item, list: Node | undefined): DocumentSymbol {
    const { value } = item;
    const head = list && value && this.head(list, value);
    if (head) {
      const children = value.entries.filter(({ value: each }) => each && each.kind !== 'scalar');
      const below = children.map((entry) => this.entry(entry));
      return this.symbol(firstLine(head.name), firstLine(head.detail), kinds.item, item, value, below);
    }
    const title = ['title', 'statement', 'ref', 'code', 'component', 'id', 'url']
      .map((key) => value?.child(key)?.text)
      .find((text) => text !== undefined && text !== '');
    const name = firstLine(title ?? value?.text ?? '') || 'Nothing typed yet';
    return this.symbol(name, '', kinds.item, item, value ?? item, []);
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
