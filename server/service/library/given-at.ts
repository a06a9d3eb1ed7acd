import { component } from '../../model/taxonomy/values';
import type { AnyState, FileState } from '../snapshot';
import { componentAt, isPlain, type OwnComponent, onLineOf } from './component-at';

/** What gives components to roles: a level, a function or a focus. */
export interface Giver {
  readonly kind: 'level' | 'function' | 'focus';
  readonly id: string;
}

/** A component as far as it can be edited in its file; given by something, or a role's own. */
export interface PlacedComponent extends OwnComponent {
  readonly giver?: Giver;
}

const lists = { levels: 'level', functions: 'function', focuses: 'focus' } as const;

/** The component on the line of an offset (UTF-16), in a role or in what a taxonomy gives to roles. */
export function placedAt(state: AnyState, offset: number): PlacedComponent | undefined {
  if (state.kind === 'role') return componentAt(state, offset);
  if (!state.governance.files.includes(state.uri) || state.governance.state === 'foreign') return undefined;
  for (const given of givenIn(state, offset)) return given;
  return undefined;
}

function* givenIn(state: FileState, offset: number): Iterable<PlacedComponent> {
  const { tree, governance } = state;
  const isHere = onLineOf(state, offset);
  const types = new Map(
    [...governance.taxonomy.componentTypes.values()].map(({ id, plural }) => [plural, id]),
  );
  for (const [name, kind] of Object.entries(lists)) {
    const owners = tree.root?.entry(name)?.value;
    for (const owner of owners?.items ?? []) {
      const id = owner.value?.child('id')?.text;
      if (!owners || id === undefined || !isHere(owner, owners)) continue;
      for (const { name: section, value: list } of owner.value?.entry('components')?.value?.entries ?? [])
        for (const item of list?.items ?? []) {
          const node = item.value;
          if (!list || !node || !isHere(item, list) || !isPlain(node.green)) continue;
          const path = [name, owner.index, 'components', section, item.index];
          const data = component(state.view.data(node));
          yield { section, type: types.get(section), data, path, list, item, node, giver: { kind, id } };
        }
    }
  }
}
