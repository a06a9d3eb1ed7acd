import { normalised } from '../../model/role/component';
import type { LibraryItem } from '../../model/taxonomy/taxonomy';
import { fileName } from '../../model/text/uri';
import type { Change } from '../labelled-edit';
import { libraryMessages as messages } from '../messages/library';
import type { AnyState, RoleState, Snapshot } from '../snapshot';
import { componentAt, type OwnComponent } from './component-at';
import { extract, useItem } from './extract';
import { inlined } from './inline';
import { filesWithItem, inlineEverywhere } from './inline-everywhere';
import { shared } from './new-item';
import { rolesSaying } from './same-statements';
import { libraryFile } from './targets';
import type { LibraryTask } from './task';

/** All that a refactoring changes. */
export interface Performed {
  readonly changes: readonly Change[];
  /** What a preview calls it. */
  readonly label: string;
}

/** The files besides the asked one that have to be read to perform a task. */
export function filesOfTask(
  what: LibraryTask,
  state: AnyState,
  offset: number,
  snapshot: Snapshot,
): readonly string[] {
  if (what.task === 'inline') return [];
  if (what.task === 'inlineAll') return filesWithItem(state, snapshot, what.id);
  const same = what.everywhere ? saying(what, state, offset, snapshot) : [];
  return what.task === 'extract' ? [what.library, ...same] : same;
}

/** Performs a task at an offset (UTF-16) of a file, with the states of `filesOfTask`; a text where it cannot be done. */
export function perform(
  what: LibraryTask,
  state: AnyState,
  offset: number,
  others: readonly AnyState[],
): Performed | { readonly refusal: string } | undefined {
  if (what.task === 'inlineAll') return inlinedEverywhere(what.id, others);
  const roles = others.filter((each): each is RoleState => each.kind === 'role' && each.uri !== state.uri);
  if (what.task === 'use') return used(what, state, offset, roles);
  const component = state.kind === 'role' ? componentAt(state, offset) : undefined;
  if (state.kind !== 'role' || !component) return undefined;
  if (what.task === 'inline') return inlinedHere(state, component);
  const library = others.find(({ uri }) => uri === what.library);
  const done = extract(state, component, libraryFile(state, what.library), library, roles);
  return done && { changes: done.changes, label: messages.extracted(done.id) };
}

/** The other roles that say the same as the component or the library item at the offset. */
function saying(what: LibraryTask, state: AnyState, offset: number, snapshot: Snapshot): readonly string[] {
  const asked = what.task === 'use' ? statementOf(what.id, state) : undefined;
  const component = state.kind === 'role' ? componentAt(state, offset) : undefined;
  const section = component?.section ?? asked?.section;
  const statement = component?.data.statement ?? asked?.statement;
  if (section === undefined || statement === undefined) return [];
  const all = rolesSaying(state.governance, snapshot, section, statement);
  return all.flatMap(({ uri }) => (uri === state.uri ? [] : [uri]));
}

function statementOf(
  id: string,
  { governance }: AnyState,
): { section: string; statement: string } | undefined {
  const { library, componentTypes } = governance.taxonomy;
  const item = library.get(id);
  const section = componentTypes.get(item?.type ?? '')?.plural;
  return section !== undefined && item?.statement !== undefined
    ? { section, statement: item.statement }
    : undefined;
}

function used(
  { id }: { readonly id: string },
  state: AnyState,
  offset: number,
  roles: readonly RoleState[],
): Performed | undefined {
  const item = state.governance.taxonomy.library.get(id);
  const asked = statementOf(id, state);
  if (!item || !asked) return undefined;
  const component = state.kind === 'role' ? componentAt(state, offset) : undefined;
  if (component && normalised(component.data.statement ?? '') !== normalised(asked.statement))
    return undefined;
  const states = state.kind === 'role' ? [state, ...roles] : roles;
  return {
    changes: useItem({ id, texts: textsOf(item) }, asked, states),
    label: messages.referred(id),
  };
}

function textsOf(item: LibraryItem): Partial<Record<(typeof shared)[number], unknown>> {
  return Object.fromEntries(shared.filter((key) => item[key].length > 0).map((key) => [key, item[key]]));
}

function inlinedHere(state: RoleState, { node, section, data }: OwnComponent): Performed {
  const { tree, resolved, governance, uri } = state;
  const { taxonomy } = governance;
  const edits = inlined({ tree, node, section, data, level: resolved.level, taxonomy });
  return { changes: [{ uri, kind: 'role', edits }], label: messages.inlined(data.ref ?? '') };
}

function inlinedEverywhere(
  id: string,
  states: readonly AnyState[],
): Performed | { readonly refusal: string } {
  const changes = inlineEverywhere(id, states);
  if ('blocked' in changes) return { refusal: messages.blocked(fileName(changes.blocked)) };
  return { changes, label: messages.inlined(id) };
}
