import { normalised } from '../../model/role/component';
import { links } from '../../model/taxonomy/values';
import { type Path, samePath } from '../../model/text/span';
import type { Change } from '../labelled-edit';
import { layoutOf } from '../rules/support/layout';
import type { AnyState, RoleState } from '../snapshot';
import { addItem, type NewItem, newLibrary } from './add-item';
import { type OwnComponent, ownComponents } from './component-at';
import { idFor } from './item-id';
import { itemFrom, movable, shared } from './new-item';
import { asReference, placeOfId } from './reference-edits';
import type { LibraryFile } from './targets';

/** What a library item has of the keys that a component may have too, as plain data. */
type SharedTexts = Partial<Record<(typeof shared)[number], unknown>>;

/** A component that becomes a reference, in its own role and perhaps in others that say the same. */
export interface Extraction {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The library item that a component becomes, and the reference that takes its place. */
export function extract(
  state: AnyState,
  component: OwnComponent,
  target: LibraryFile,
  library: AnyState | undefined,
  others: readonly RoleState[],
): Extraction | undefined {
  const id = newItemId(state, component);
  const item = itemFrom(state.tree, component, id);
  const written = target.isNew ? madeWith(item, target, state) : added(item, target, library);
  if (!written) return undefined;
  const asTyped = new Set(shared.filter((key) => item.get(key)?.lines));
  const edits = asReference(state.tree, component, id, goneFrom(state, component, id), asTyped);
  const own: Change = { uri: state.uri, kind: state.kind, edits };
  const texts = Object.fromEntries([...item].map(([key, { data }]) => [key, data]));
  return { id, changes: [written, own, ...others.flatMap((each) => replaced(each, component, id, texts))] };
}

/** Where the id of a component's reference will stand. */
export function idPlace(state: AnyState, component: OwnComponent): ReturnType<typeof placeOfId> {
  return placeOfId(component, goneFrom(state, component, newItemId(state, component)));
}

/** The keys that a component gives to its library item. */
function goneFrom(state: AnyState, component: OwnComponent, id: string): ReadonlySet<string> {
  return new Set([...movable(component), ...ownId(state, component, id)]);
}

/** A reference to an item that says the same, in place of one component. */
export function useItemAt(
  state: AnyState,
  component: OwnComponent,
  { id, texts }: { readonly id: string; readonly texts: SharedTexts },
): Change {
  const { uri, kind, tree } = state;
  const gone = new Set([...equalTo(component, texts), ...ownId(state, component, id)]);
  return { uri, kind, edits: asReference(tree, component, id, gone) };
}

/** References to an item that says the same as a component, in place of it and of its likes in other roles. */
export function useItem(
  { id, texts }: { readonly id: string; readonly texts: SharedTexts },
  { section, statement }: { readonly section: string; readonly statement: string },
  states: readonly RoleState[],
): readonly Change[] {
  return states.flatMap((state) => replaced(state, { section, data: { statement } }, id, texts));
}

/** The id that a component's item gets: its own where that is free, else one made of the words of its statement. */
function newItemId(state: AnyState, { data, type }: OwnComponent): string {
  const { library } = state.governance.taxonomy;
  const sections = state.kind === 'role' ? state.resolved.sections : [];
  const refs = new Set(
    sections.flatMap(({ components }) => components.flatMap((each) => each.data.ref ?? [])),
  );
  const taken = (id: string): boolean => library.has(id) || refs.has(id);
  if (data.id !== undefined && !taken(data.id)) return data.id;
  return idFor(data.statement ?? '', type ?? 'item', taken);
}

/** A role's component that says the same becomes a reference; what it says otherwise than the item stays. */
function replaced(
  state: RoleState,
  { section, data: { statement = '' } }: Pick<OwnComponent, 'section' | 'data'>,
  id: string,
  texts: SharedTexts,
): readonly Change[] {
  const same = sameIn(state, section, statement);
  const refers = state.role.sections.some(({ parts }) => parts.some(({ data }) => data.ref === id));
  if (!same || refers) return [];
  return [useItemAt(state, same, { id, texts })];
}

function equalTo({ data }: OwnComponent, texts: SharedTexts): readonly string[] {
  return shared.filter((key) => comparable(key, data[key]) === comparable(key, texts[key]));
}

/** A link may be typed as an address alone. */
function comparable(key: string, value: unknown): string | undefined {
  return JSON.stringify(key === 'links' && value !== undefined ? links(value) : value);
}

function sameIn(state: RoleState, section: string, statement: string): OwnComponent | undefined {
  const key = normalised(statement);
  for (const each of ownComponents(state)) {
    const { data } = each;
    if (each.section !== section || data.ref !== undefined || data.statement === undefined) continue;
    if (normalised(data.statement) === key) return each;
  }
  return undefined;
}

/**
 * The `id` says nothing beside a `ref` that equals it, unless an inherited component gives way to it, or it is given
 * itself and roles have one in its place.
 */
function ownId(state: AnyState, { data, path }: OwnComponent, id: string): readonly string[] {
  return state.kind === 'role' && data.id === id && !hidesInherited(state, path) ? ['id'] : [];
}

/** True for a component of the role's own file that takes the place of an inherited one. */
export function hidesInherited({ resolved }: RoleState, path: Path): boolean {
  return resolved.shadowed.some(({ by: { part } }) => part && !part.uri && samePath(part.path, path));
}

function madeWith(item: NewItem, { uri }: LibraryFile, { tree }: AnyState): Change {
  return { uri, kind: 'library', edits: [], made: newLibrary(item, layoutOf(tree)) };
}

function added(item: NewItem, { uri, kind }: LibraryFile, library: AnyState | undefined): Change | undefined {
  const edits = library && addItem(library.tree, kind, item);
  return edits && { uri, kind, edits };
}
