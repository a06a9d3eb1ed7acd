import type { RoleFile } from '../generated/types';
import { Kept } from '../once-for';
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
import { ListPart } from './list-part';
import type { AliasData, ClassificationData, ExcludeData, OutputData, Part, Role, Section } from './role';

/**
 * Reads a role from a tree. Never fails: what cannot be used is left out and listed in `errors`. `once`: nobody reads a
 * later version of this tree, so that nothing has to be remembered of its parts.
 */
export function readRole(uri: string, tree: SyntaxTree, once = false): Role {
  const view = new View(tree);
  const root = view.follow(tree.root);
  const errors: PlacedError[] = [];
  const head = readAs<Typed<RoleFile>>('role', root, view, [], listsOfParts(root));
  errors.push(...head.errors);
  const { components, aliases, classifications, outputs, excludes, ...rest } = head.data;
  const reader = new PartReader(view, root, errors, once);
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

/** What was read of an item, for as long as its text stays as it is; places of errors count from the item. */
interface PartRead {
  readonly definition: DefinitionName;
  readonly data: object;
  readonly errors: readonly PlacedError[];
  readonly isUsable: boolean;
}

const read = new Kept<Green, PartRead>();

class PartReader {
  constructor(
    private readonly view: View,
    private readonly root: Node | undefined,
    private readonly errors: PlacedError[],
    private readonly once: boolean,
  ) {}

  sections(): readonly Section[] {
    const components = this.view.at(this.root, ['components']);
    if (components?.kind !== 'map') return [];
    // A section that stands there twice is read once: the last one counts.
    const last = new Map(this.view.entries(components).map((entry) => [entry.name, entry]));
    return [...last.values()].map(
      (entry): Section => ({
        key: entry.name,
        path: ['components', entry.name],
        keyNode: entry.key,
        node: this.view.follow(entry.value),
        parts: this.parts<ComponentData>('component', ['components', entry.name], 'statement'),
      }),
    );
  }

  /** The usable items of a list; `shortForm` is the key that an item means which is only a text. */
  parts<T extends object>(definition: DefinitionName, path: Path, shortForm: string): readonly Part<T>[] {
    const list = this.view.at(this.root, path);
    if (list?.green.kind !== 'list') return [];
    const parts: Part<T>[] = [];
    const { items } = list.green;
    for (let index = 0; index < items.length; index++) {
      const value = items[index]?.value;
      const target = value?.kind === 'alias' ? this.view.follow(list.item(index)?.value) : undefined;
      const green = target ? target.green : value;
      if (!green || green.kind === 'alias') continue;
      const known = read.get(green);
      const found =
        known?.definition === definition
          ? known
          : this.read(definition, green, target ?? list.item(index)?.value, shortForm);
      for (const error of found.errors) this.errors.push({ ...error, path: [...path, index, ...error.path] });
      if (found.isUsable) parts.push(new ListPart(found.data as T, green, list, path, index, target));
    }
    return parts;
  }

  private read(
    definition: DefinitionName,
    green: Green,
    node: Node | undefined,
    shortForm: string,
  ): PartRead {
    const { data, errors } =
      green.kind === 'scalar'
        ? { data: { [shortForm]: green.text }, errors: [] }
        : readAs(definition, node, this.view);
    const isUsable = green.kind === 'scalar' || green.kind === 'map';
    const found = { definition, data, errors, isUsable };
    if (!this.once && standsAlone(green)) read.set(green, found);
    return found;
  }
}
