import { keysAt } from '../../../model/keys';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import type { RoleState } from '../../snapshot';

/** The top keys of a role in the order in which they are written: the schema's, then the taxonomy's own fields. */
export function roleKeys(taxonomy: Taxonomy): readonly string[] {
  return [...keysAt('role', []).map(({ key }) => key), ...taxonomy.fields.keys()];
}

/** The keys of a map of the role in the order in which they are written. */
export function orderAt(path: readonly (string | number)[], taxonomy: Taxonomy): readonly string[] {
  if (path.length === 0) return roleKeys(taxonomy);
  if (path.length === 1 && path[0] === 'components')
    return [...taxonomy.componentTypes.values()].map(({ plural }) => plural);
  return keysAt('role', path).map(({ key }) => key);
}

/** True where a key is typed, but in text that cannot be read now, so that calling it missing would be wrong. */
export function typedUnreadably({ tree }: RoleState, key: string): boolean {
  const broken = tree.problems.some(({ rule }) => rule === 'unreadable' || rule === 'merge-conflict');
  if (!broken) return false;
  return new RegExp(`^[\\s"'-]*${key}["']?\\s*:?`, 'm').test(tree.document.getText());
}
