import type { ComponentData } from '../../model/role/component';
import type { LibraryItem } from '../../model/taxonomy/taxonomy';
import type { Edit } from '../../model/text/span';
import type { Change } from '../labelled-edit';
import { removePart } from '../rules/support/remove';
import type { AnyState, FileState, RoleState, Snapshot } from '../snapshot';
import { ownComponents } from './component-at';
import { canInline, type InlinePlace, inlined } from './inline';

/** The files that name a library item: roles by their facts, then all files of the taxonomy. */
export function filesWithItem(state: AnyState, snapshot: Snapshot, id: string): readonly string[] {
  const { taxonomy, files } = state.governance;
  const roles: string[] = [];
  for (const facts of snapshot.index.roles())
    if (facts.taxonomy === taxonomy.uri && facts.refs.includes(id)) roles.push(facts.uri);
  return [...roles.sort(), ...files];
}

/**
 * True where a function or focus gives the item to roles of several levels, and its texts differ by level: no one
 * text could take its place there.
 */
export function isGivenByLevel({ governance }: AnyState, { id, keyedBy }: LibraryItem): boolean {
  const { functions, focuses } = governance.taxonomy;
  const given = [...functions.values(), ...focuses.values()];
  const gives = given.some(({ components }) => components.some(({ data }) => data.ref === id));
  return keyedBy === 'levels' && gives;
}

/**
 * Puts the text of an item in the place of all its references and takes it out of the library. Where a reference
 * cannot be edited, the name of its file.
 */
export function inlineEverywhere(
  id: string,
  states: readonly AnyState[],
): readonly Change[] | { readonly blocked: string } {
  const changes: Change[] = [];
  for (const state of states) {
    const { places, blocked } = state.kind === 'role' ? inRole(state, id) : inFile(state, id);
    if (blocked) return { blocked: state.uri };
    const removed = state.kind === 'role' ? [] : withoutItem(state, id);
    const edits = [...places.flatMap(inlined), ...removed].sort((a, b) => a.start - b.start);
    if (edits.length > 0) changes.push({ uri: state.uri, kind: state.kind, edits });
  }
  return changes;
}

interface Places {
  readonly places: readonly InlinePlace[];
  readonly blocked: boolean;
}

function inRole(state: RoleState, id: string): Places {
  const { tree, role, resolved, governance } = state;
  const all = role.sections.flatMap(({ parts }) => parts).filter(({ data }) => data.ref === id);
  const own = [...ownComponents(state)].filter(({ node, data }) => data.ref === id && canInline(node, data));
  const places = own.map(({ node, section, data }) => ({
    ...{ tree, node, section, data },
    ...{ level: resolved.level, taxonomy: governance.taxonomy },
  }));
  return { places, blocked: own.length < all.length };
}

const givers = ['levels', 'functions', 'focuses'];

/** What levels, functions and focuses give. */
function inFile({ tree, view, governance }: FileState, id: string): Places {
  const { taxonomy } = governance;
  const places: InlinePlace[] = [];
  let blocked = false;
  for (const list of givers)
    for (const { value: giver } of view.at(tree.root, [list])?.items ?? []) {
      const owner = view.follow(giver);
      const level = list === 'levels' ? taxonomy.levels.get(owner?.child('id')?.text ?? '') : undefined;
      for (const { name: section, value } of view.at(owner, ['components'])?.entries ?? [])
        for (const { value: node } of view.follow(value)?.items ?? []) {
          const data = view.data(node) as ComponentData | null;
          if (!node || typeof data !== 'object' || data?.ref !== id) continue;
          if (!canInline(node, data)) blocked = true;
          else places.push({ tree, node, section, data, level, taxonomy });
        }
    }
  return { places, blocked };
}

/** The item with its lines; a list in brackets loses its comma too. */
function withoutItem({ tree }: FileState, id: string): readonly Edit[] {
  const list = tree.root?.entry('library')?.value;
  const item = list?.items.find(({ value }) => value?.child('id')?.text === id);
  return list && item ? [removePart(tree, list, item)] : [];
}
