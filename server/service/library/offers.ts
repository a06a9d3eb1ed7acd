import { fileName } from '../../model/text/uri';
import { libraryMessages as messages } from '../messages/library';
import type { AnyState, FileState, Snapshot } from '../snapshot';
import { definitionsIn } from '../taxonomy-file/definitions';
import type { OwnComponent } from './component-at';
import { hidesInherited, idPlace } from './extract';
import { type PlacedComponent, placedAt } from './given-at';
import { notInlined } from './given-reference';
import { canInline } from './inline';
import { isGivenByLevel } from './inline-everywhere';
import { itemSaying, rolesSaying } from './same-statements';
import { type LibraryFile, libraryFiles } from './targets';
import type { LibraryTask } from './task';

/** A refactoring that can be chosen, or one that cannot be done and why. */
export interface Offer {
  readonly kind: 'refactor.extract' | 'refactor.rewrite.reference' | 'refactor.inline';
  readonly title: string;
  readonly what: LibraryTask;
  readonly refused?: string;
  /** Where a new id stands afterwards: so many columns behind the place of an offset (UTF-16). */
  readonly idAt?: { readonly from: number; readonly columns: number };
}

/** How far the offers may look, and how many of one sort there may be. */
export interface Breadth {
  /** A person asks just now: all roles may be looked at. Else the answer must cost nothing. */
  readonly asked: boolean;
  /** All libraries that could take a statement, and not only the nearest ones. */
  readonly all: boolean;
  /** A library may be made where there is none. */
  readonly canMake: boolean;
}

/** In a list with all else that can be done. */
const fewLibraries = 3;

/** What can be done with the library at an offset (UTF-16) of a role, or of a library item. */
export function libraryOffers(
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
  breadth: Breadth,
): readonly Offer[] {
  const component = placedAt(state, offset);
  if (!component) return state.kind === 'role' ? [] : itemOffers(state, offset, snapshot, breadth);
  if (component.data.ref !== undefined) return inlineOffers(state, component, snapshot, breadth);
  if (component.data.statement === undefined || component.type === undefined) return [];
  const item = itemSaying(state.governance.taxonomy, component.type, component.data.statement);
  return item
    ? useOffers(state, component, item.id, snapshot, breadth)
    : extractOffers(state, component, snapshot, breadth);
}

/** Why a task that was offered cannot be done, now that all roles are known; undefined where it can. */
export function refusalOf(
  { task }: LibraryTask,
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
): string | undefined {
  const now = libraryOffers(state, offset, snapshot, { asked: true, all: true, canMake: true });
  return now.find(({ what }) => what.task === task)?.refused;
}

function extractOffers(
  state: AnyState,
  component: OwnComponent,
  snapshot: Snapshot,
  { asked, all, canMake }: Breadth,
): readonly Offer[] {
  const files = libraryFiles(state, snapshot, canMake);
  const [nearest] = files;
  if (!nearest) {
    const what = { task: 'extract', library: '', everywhere: false } as const;
    const title = messages.extract(messages.aLibrary);
    return [{ kind: 'refactor.extract', title, what, refused: messages.noTaxonomy }];
  }
  const others = asked ? othersSaying(state, component, snapshot) : 0;
  const offered = all ? files : files.slice(0, fewLibraries);
  const id = idPlace(state, component);
  // An item that is written into the same file may move the place.
  const idAt = ({ uri }: LibraryFile): Pick<Offer, 'idAt'> => (uri === state.uri ? {} : { idAt: id });
  const everywhere = others === 0 ? [] : all ? offered : [nearest];
  return [
    ...offered.map((file) => ({ ...extractOffer(file, nameOf(file, files)), ...idAt(file) })),
    ...everywhere.map((file): Offer => {
      const what = { task: 'extract', library: file.uri, everywhere: true } as const;
      const title = messages.extractAll(nameOf(file, files), rolesWith(state, others));
      return { kind: 'refactor.rewrite.reference', title, what, ...idAt(file) };
    }),
  ];
}

function extractOffer({ uri, isNew }: LibraryFile, name: string): Offer {
  const what = { task: 'extract', library: uri, everywhere: false } as const;
  const title = isNew ? messages.extractNew(name) : messages.extract(name);
  return { kind: 'refactor.extract', title, what };
}

/** The name of a file; with its folder where another has the same name. */
function nameOf({ uri }: LibraryFile, files: readonly LibraryFile[]): string {
  const name = fileName(uri);
  const isOnly = files.filter((each) => fileName(each.uri) === name).length === 1;
  return isOnly ? name : `${fileName(uri.slice(0, uri.lastIndexOf('/')))}/${name}`;
}

function useOffers(
  state: AnyState,
  component: OwnComponent,
  id: string,
  snapshot: Snapshot,
  { asked }: Breadth,
): readonly Offer[] {
  const refers =
    state.kind === 'role' &&
    state.role.sections.some(({ parts }) => parts.some(({ data }) => data.ref === id));
  if (refers) return [];
  const others = asked ? othersSaying(state, component, snapshot) : 0;
  const offer = (title: string, everywhere: boolean): Offer => ({
    kind: 'refactor.rewrite.reference',
    title,
    what: { task: 'use', id, everywhere },
  });
  const everywhere = offer(messages.useAll(id, rolesWith(state, others)), true);
  return [offer(messages.use(id), false), ...(others === 0 ? [] : [everywhere])];
}

/** How many other roles say the same; undefined as long as not all have been read. */
function othersSaying(
  state: AnyState,
  { section, data }: OwnComponent,
  snapshot: Snapshot,
): number | undefined {
  if (snapshot.complete === false) return undefined;
  const all = rolesSaying(state.governance, snapshot, section, data.statement ?? '');
  return all.filter(({ uri }) => uri !== state.uri).length;
}

/** The same with the role itself, where it is one. */
function rolesWith({ kind }: AnyState, others: number | undefined): number | undefined {
  return others === undefined ? undefined : others + (kind === 'role' ? 1 : 0);
}

function inlineOffers(
  state: AnyState,
  { node, data, path, giver }: PlacedComponent,
  snapshot: Snapshot,
  { asked }: Breadth,
): readonly Offer[] {
  const { ref = '' } = data;
  const item = state.governance.taxonomy.library.get(ref);
  if (!item || !canInline(node, data)) return [];
  const offer = { kind: 'refactor.inline', title: messages.inline(ref) } as const;
  if (state.kind !== 'role') {
    const refused = giver && asked ? notInlined(state, giver, item, snapshot) : undefined;
    return [{ ...offer, what: { task: 'inlineGiven' }, ...(refused === undefined ? {} : { refused }) }];
  }
  const isShadow = data.id === undefined && hidesInherited(state, path);
  return [
    { ...offer, what: { task: 'inline' }, ...(isShadow ? { refused: messages.hidesInherited(ref) } : {}) },
  ];
}

/** On an item of a library: all its references at once. */
function itemOffers(
  state: FileState,
  offset: number,
  snapshot: Snapshot,
  { asked }: Breadth,
): readonly Offer[] {
  if (!asked) return [];
  const { taxonomy } = state.governance;
  const here = definitionsIn(state).find(
    ({ list, item }) => list === 'library' && item.start <= offset && offset <= item.end,
  );
  const item = here && taxonomy.library.get(here.id);
  if (!item || item.source?.uri !== state.uri) return [];
  const what = { task: 'inlineAll', id: item.id } as const;
  const refused = isGivenByLevel(state, item) ? messages.givenByLevel(item.id) : undefined;
  const inline: Offer = { kind: 'refactor.inline', title: messages.inlineAll(item.id), what };
  const section = taxonomy.componentTypes.get(item.type ?? '')?.plural;
  const saying = section ? rolesSaying(state.governance, snapshot, section, item.statement ?? '') : [];
  const known = snapshot.complete !== false;
  const fresh = known ? saying.filter(({ refs }) => !refs.includes(item.id)).length : undefined;
  const use = { task: 'use', id: item.id, everywhere: true } as const;
  const title = messages.useAll(item.id, fresh);
  return [
    refused === undefined ? inline : { ...inline, refused },
    ...(fresh !== 0 ? [{ kind: 'refactor.rewrite.reference', title, what: use } as const] : []),
  ];
}
