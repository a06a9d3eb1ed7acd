import { fileName } from '../../model/text/uri';
import { libraryMessages as messages } from '../messages/library';
import type { AnyState, FileState, RoleState, Snapshot } from '../snapshot';
import { definitionsIn } from '../taxonomy-file/definitions';
import { componentAt, type OwnComponent } from './component-at';
import { hidesInherited, idPlace } from './extract';
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
  if (state.kind !== 'role') return itemOffers(state, offset, snapshot, breadth);
  const component = componentAt(state, offset);
  if (!component) return [];
  if (component.data.ref !== undefined) return inlineOffers(state, component);
  if (component.data.statement === undefined || component.type === undefined) return [];
  const item = itemSaying(state.governance.taxonomy, component.type, component.data.statement);
  return item
    ? useOffers(state, component, item.id, snapshot, breadth)
    : extractOffers(state, component, snapshot, breadth);
}

function extractOffers(
  state: RoleState,
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
  const roles = asked ? rolesWith(state, component, snapshot) : 1;
  const offered = all ? files : files.slice(0, fewLibraries);
  const idAt = idPlace(state, component);
  const alone = offered.map((file) => ({ ...extractOffer(file, nameOf(file, files)), idAt }));
  const everywhere = roles === 1 ? [] : all ? offered : [nearest];
  return [
    ...alone,
    ...everywhere.map((file): Offer => {
      const what = { task: 'extract', library: file.uri, everywhere: true } as const;
      return {
        kind: 'refactor.rewrite.reference',
        title: messages.extractAll(nameOf(file, files), roles),
        what,
        idAt,
      };
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
  state: RoleState,
  component: OwnComponent,
  id: string,
  snapshot: Snapshot,
  { asked }: Breadth,
): readonly Offer[] {
  const refers = state.role.sections.some(({ parts }) => parts.some(({ data }) => data.ref === id));
  if (refers) return [];
  const roles = asked ? rolesWith(state, component, snapshot) : 1;
  const offer = (title: string, everywhere: boolean): Offer => ({
    kind: 'refactor.rewrite.reference',
    title,
    what: { task: 'use', id, everywhere },
  });
  return [offer(messages.use(id), false), ...(roles === 1 ? [] : [offer(messages.useAll(id, roles), true)])];
}

/** How many roles say the same, this one among them; undefined as long as not all have been read. */
function rolesWith(
  state: RoleState,
  { section, data }: OwnComponent,
  snapshot: Snapshot,
): number | undefined {
  if (snapshot.complete === false) return undefined;
  const all = rolesSaying(state.governance, snapshot, section, data.statement ?? '');
  return all.filter(({ uri }) => uri !== state.uri).length + 1;
}

function inlineOffers(state: RoleState, { node, data, path }: OwnComponent): readonly Offer[] {
  const { ref = '' } = data;
  if (!state.governance.taxonomy.library.has(ref) || !canInline(node, data)) return [];
  const refused =
    data.id === undefined && hidesInherited(state, path) ? { refused: messages.hidesInherited(ref) } : {};
  return [{ kind: 'refactor.inline', title: messages.inline(ref), what: { task: 'inline' }, ...refused }];
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
