import type { RoleFile } from '../generated/types';
import { type PlacedError, readAs, type Typed } from '../read';
import type { DefinitionName } from '../shape';
import type { Node } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import { View } from '../syntax/view';
import type { Path } from '../text/span';
import { parseCode } from './code';
import type { ComponentData } from './component';
import type { AliasData, ClassificationData, ExcludeData, OutputData, Part, Role, Section } from './role';

/** Reads a role from a tree. Never fails: what cannot be used is left out and listed in `errors`. */
export function readRole(uri: string, tree: SyntaxTree): Role {
  const view = new View(tree);
  const root = view.follow(tree.root);
  const errors: PlacedError[] = [];
  const head = readAs<Typed<RoleFile>>('role', root, view);
  errors.push(...head.errors);
  const { components, aliases, classifications, outputs, excludes, ...rest } = head.data;
  const reader = new PartReader(view, root, errors);
  return {
    uri,
    tree,
    view,
    head: rest,
    code: typeof rest.code === 'string' ? parseCode(rest.code) : undefined,
    sections: reader.sections(),
    aliases: reader.parts<AliasData>('alias', ['aliases'], 'title'),
    classifications: reader.parts<ClassificationData>('classification', ['classifications'], 'code'),
    outputs: reader.parts<OutputData>('output', ['outputs'], 'statement'),
    excludes: reader.parts<ExcludeData>('exclusion', ['excludes'], 'component'),
    errors,
  };
}

class PartReader {
  constructor(
    private readonly view: View,
    private readonly root: Node | undefined,
    private readonly errors: PlacedError[],
  ) {}

  sections(): readonly Section[] {
    const components = this.view.at(this.root, ['components']);
    if (components?.kind !== 'map') return [];
    return this.view.entries(components).map((entry) => ({
      key: entry.name,
      path: ['components', entry.name],
      keyNode: entry.key,
      node: this.view.follow(entry.value),
      parts: this.parts<ComponentData>('component', ['components', entry.name], 'statement'),
    }));
  }

  /** The usable items of a list; `shortForm` is the key that an item means which is only a text. */
  parts<T extends object>(definition: DefinitionName, path: Path, shortForm: string): readonly Part<T>[] {
    const list = this.view.at(this.root, path);
    if (list?.kind !== 'list') return [];
    return list.items.flatMap((item) => {
      const node = this.view.follow(item.value);
      if (!node) return [];
      const at = [...path, item.index];
      if (node.text !== undefined) return [{ data: { [shortForm]: node.text } as T, path: at, node }];
      const { data, errors } = readAs<T>(definition, node, this.view, at);
      this.errors.push(...errors);
      return node.kind === 'map' ? [{ data, path: at, node }] : [];
    });
  }
}
