import { normalised } from '../../model/role/component';
import type { LibraryItem } from '../../model/taxonomy/taxonomy';
import { fileName } from '../../model/text/uri';
import type { Change } from '../labelled-edit';
import { libraryMessages as messages } from '../messages/library';
import type { AnyState, RoleState, Snapshot } from '../snapshot';
import { extract, useItem, useItemAt } from './extract';
import { type PlacedComponent, placedAt } from './given-at';
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
  if (what.task === 'inline' || what.task === 'inlineGiven') return [];
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
  const component = placedAt(state, offset);
  if (!component) return undefined;
  if (what.task === 'inline' || what.task === 'inlineGiven') return inlinedHere(state, component);
  const library = others.find(({ uri }) => uri === what.library);
  const done = extract(state, component, libraryFile(state, what.library), library, roles);
  return done && { changes: joined(done.changes), label: messages.extracted(done.id) };
}

/** What is given and the library that takes it may stand in one file. */
function joined(changes: readonly Change[]): readonly Change[] {
  const byFile = new Map<string, Change>();
  for (const change of changes) {
    const edits = [...(byFile.get(change.uri)?.edits ?? []), ...change.edits];
    byFile.set(change.uri, { ...change, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) });
  }
  return [...byFile.values()];
}

/** The other roles that say the same as the component or the library item at the offset. */
function saying(what: LibraryTask, state: AnyState, offset: number, snapshot: Snapshot): readonly string[] {
  const asked = what.task === 'use' ? statementOf(what.id, state) : undefined;
  const component = placedAt(state, offset);
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
  const component = placedAt(state, offset);
  if (component && normalised(component.data.statement ?? '') !== normalised(asked.statement))
    return undefined;
  const texts = textsOf(item);
  const given = state.kind !== 'role' && component ? [useItemAt(state, component, { id, texts })] : [];
  const states = state.kind === 'role' ? [state, ...roles] : roles;
  return { changes: [...given, ...useItem({ id, texts }, asked, states)], label: messages.referred(id) };
}

function textsOf(item: LibraryItem): Partial<Record<(typeof shared)[number], unknown>> {
  return Object.fromEntries(shared.filter((key) => item[key].length > 0).map((key) => [key, item[key]]));
}

function inlinedHere(state: AnyState, { node, section, data, giver }: PlacedComponent): Performed {
  const { tree, governance, uri, kind } = state;
  const { taxonomy } = governance;
  const given = giver?.kind === 'level' ? taxonomy.levels.get(giver.id) : undefined;
  const level = state.kind === 'role' ? state.resolved.level : given;
  const edits = inlined({ tree, node, section, data, level, taxonomy });
  return { changes: [{ uri, kind, edits }], label: messages.inlined(data.ref ?? '') };
}

function inlinedEverywhere(
  id: string,
  states: readonly AnyState[],
): Performed | { readonly refusal: string } {
  const changes = inlineEverywhere(id, states);
  if ('blocked' in changes) return { refusal: messages.blocked(fileName(changes.blocked)) };
  return { changes, label: messages.inlined(id) };
}
