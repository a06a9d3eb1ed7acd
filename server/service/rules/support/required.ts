import { keysAt } from '../../../model/keys';
import type { ResolvedRole } from '../../../model/resolve/resolved-role';
import { takenFrom } from '../../../model/role/overlay';
import type { RoleState } from '../../snapshot';
import { entryAt, isEmpty, isOverlay, valueAt } from './places';

/** A part that a role should have and has not. */
export interface Gap {
  /** Path of the key, such as `components`, `skills`. */
  readonly path: readonly string[];
  /** Set where the role's status asks for it. */
  readonly status?: string;
  /** An entry of a list has to be in this state of review, such as `accepted`. */
  readonly review?: string;
  /** The key is typed, but nothing stands behind it. */
  readonly present: boolean;
}

/**
 * What a role lacks beyond the required keys: what every role is expected to have, and what the taxonomy asks for
 * its status. An overlay takes the rest from the role that it changes; it lacks only what a status of its own asks for.
 */
export function gapsOf(state: RoleState): readonly Gap[] {
  const root = valueAt(state, []);
  if (root?.kind !== 'map') return [];
  if (isOverlay(state)) return state.resolved.role.base && state.role.head.status ? askedByStatus(state) : [];
  const expected = keysAt('role', [])
    .filter((info) => info.expected && !isThere(state, [info.key]))
    .map(({ key }) => gap(state, [key]));
  const asked = askedByStatus(state).filter(
    ({ path, review }) => review !== undefined || !expected.some((each) => samePlace(each.path, path)),
  );
  return [...expected, ...asked];
}

/** Lists whose entries people accept or reject. */
const reviewed: ReadonlySet<string> = new Set(['aliases', 'classifications']);

function samePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.join('.') === b.join('.') || (a.length === 1 && a[0] === 'components' && b[0] === 'components');
}

function askedByStatus(state: RoleState): readonly Gap[] {
  const { status } = state.role.head;
  if (status === undefined) return [];
  const parts = state.governance.taxonomy.required.get(status) ?? [];
  return parts.flatMap((part) => {
    const steps = part.split('.');
    const [key = '', review] = steps;
    if (review === undefined || !reviewed.has(key))
      return isThere(state, steps) ? [] : [{ ...gap(state, steps), status }];
    return hasReviewed(state, key, review) ? [] : [{ ...gap(state, [key]), status, review }];
  });
}

function gap(state: RoleState, path: readonly string[]): Gap {
  return { path, present: entryAt(state, path) !== undefined };
}

function isThere(state: RoleState, path: readonly string[]): boolean {
  const [first, section] = path;
  if (takenFrom(state.resolved.role, path)) return true;
  if (first !== 'components') return !isEmpty(valueAt(state, path));
  if (section === undefined) return state.role.sections.some(({ parts }) => parts.length > 0);
  return hasComponents(state.resolved, section);
}

function hasComponents(resolved: ResolvedRole, section: string): boolean {
  return resolved.sections.some(({ key, components }) => key === section && components.length > 0);
}

function hasReviewed({ resolved: { role } }: RoleState, list: string, review: string): boolean {
  const parts: readonly { readonly data: { readonly review?: string } }[] =
    list === 'aliases' ? role.aliases : list === 'classifications' ? role.classifications : [];
  return parts.some(({ data }) => data.review === review);
}
