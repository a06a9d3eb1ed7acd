import type { RoleFile } from '../generated/types';
import { type PlacedError, readAs, type Typed } from '../read';
import type { DefinitionName } from '../shape';
import { standsAlone } from '../syntax/alone';
import type { Green } from '../syntax/green';
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
  const head = readAs<Typed<RoleFile>>('role', root, view, [], listsOfParts(root));
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

/** The lists whose items are read one by one. */
function listsOfParts(root: Node | undefined): ReadonlySet<Green> {
  const names = new Set(['aliases', 'classifications', 'outputs', 'excludes']);
  const lists = (root?.entries ?? []).flatMap(({ name, value }) =>
    name === 'components'
      ? (value?.entries ?? []).map((section) => section.value)
      : names.has(name)
        ? [value]
        : [],
  );
  return new Set(lists.flatMap((list) => list?.green ?? []));
}

type PartRead = Pick<ReturnType<typeof readAs>, 'data' | 'errors'>;

/** What was read of an item, for as long as its text stays as it is; places of errors count from the item. */
const read = new WeakMap<Green, Map<DefinitionName, PartRead>>();

function readPart(definition: DefinitionName, node: Node, view: View): PartRead {
  const known = read.get(node.green)?.get(definition);
  if (known) return known;
  const { data, errors } = readAs(definition, node, view);
  if (standsAlone(node.green)) {
    const all = read.get(node.green) ?? new Map<DefinitionName, PartRead>();
    read.set(node.green, all.set(definition, { data, errors }));
  }
  return { data, errors };
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
      const { data, errors } = readPart(definition, node, this.view);
      for (const error of errors) this.errors.push({ ...error, path: [...at, ...error.path] });
      return node.kind === 'map' ? [{ data: data as T, path: at, node }] : [];
    });
  }
}
