import type { RoleState } from '../../snapshot';
import type { Fix } from '../rule';
import { valueAt } from './places';
import { removePart } from './remove';

/** Takes the item at a path out of its list; nothing where it is the only one. */
export function removeItem(
  state: RoleState,
  path: readonly (string | number)[],
  title: string,
): readonly Fix[] {
  const list = valueAt(state, path.slice(0, -1));
  const item = list?.item(Number(path.at(-1)));
  if (!list || !item || list.items.length < 2) return [];
  return [{ title, edits: [removePart(state.tree, list, item)] }];
}
