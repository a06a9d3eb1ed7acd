import type { ComponentData } from '../../model/role/component';
import { standsAlone } from '../../model/syntax/alone';
import type { Green } from '../../model/syntax/green';
import type { Item, Node } from '../../model/syntax/node';
import type { Path } from '../../model/text/span';
import { lineEnd } from '../rules/support/insert';
import type { AnyState, RoleState } from '../snapshot';

/** A component that stands in a role's own file, as far as it can be edited there. */
export interface OwnComponent {
  readonly section: string;
  /** The id of its type, such as `skill`; undefined in a section of no known type. */
  readonly type: string | undefined;
  readonly data: ComponentData;
  readonly path: Path;
  readonly list: Node;
  readonly item: Item;
  /** The item's value: a text or a map. */
  readonly node: Node;
}

/** The component on the line of an offset (UTF-16); in brackets the one that the offset is in. */
export function componentAt(state: RoleState, offset: number): OwnComponent | undefined {
  for (const component of ownComponents(state, onLineOf(state, offset))) return component;
  return undefined;
}

/** A test for items on the line of an offset (UTF-16); in brackets for those that the offset is in. */
export function onLineOf({ document, tree }: AnyState, offset: number): (item: Item, list: Node) => boolean {
  const start = document.getText().lastIndexOf('\n', offset - 1) + 1;
  const end = lineEnd(tree, offset);
  return (item, list) => {
    const [from, to] = list.flow ? [offset, offset] : [start, end];
    return item.start <= to && from <= item.end;
  };
}

/** The components that the role file itself holds in plain sight: what aliases, anchors or tags touch is left out. */
export function* ownComponents(
  state: RoleState,
  wanted: (item: Item, list: Node) => boolean = () => true,
): Iterable<OwnComponent> {
  const { tree, role, governance } = state;
  const types = new Map(
    [...governance.taxonomy.componentTypes.values()].map(({ id, plural }) => [plural, id]),
  );
  for (const { key, path, parts } of role.sections) {
    const list = tree.root?.at(path);
    if (list?.kind !== 'list') continue;
    for (const part of parts) {
      const item = list.items[Number(part.path.at(-1))];
      const node = item?.value;
      if (!item || !wanted(item, list) || !node || node.start !== part.node.start || !isPlain(node.green))
        continue;
      yield { section: key, type: types.get(key), data: part.data, path: part.path, list, item, node };
    }
  }
}

/** True for a value that nothing else in the file refers to, and that refers to nothing. */
export function isPlain(green: Green): boolean {
  if (green.anchor !== undefined || green.tag !== undefined || !standsAlone(green)) return false;
  if (green.kind === 'list') return green.items.every(({ value }) => !value || isPlain(value));
  if (green.kind === 'map') return green.entries.every(({ value }) => !value || isPlain(value));
  return true;
}
