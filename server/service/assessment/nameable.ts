import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import type { Node } from '../../model/syntax/node';
import type { FileState } from '../snapshot';

/** A component of a role that an assessment can name, and the name: its id, else its ref. */
export interface Nameable {
  readonly name: string;
  readonly component: ResolvedComponent;
}

/** What an assessment of a role can name, inherited or own, in the order of its sections; each name once. */
export function nameable({ sections }: ResolvedRole): readonly Nameable[] {
  const found = new Map<string, Nameable>();
  for (const component of sections.flatMap(({ components }) => components)) {
    const name = nameOf(component);
    if (name !== undefined && !found.has(name)) found.set(name, { name, component });
  }
  return [...found.values()];
}

/** How many statements of a role have neither id nor ref, so that no assessment can name them. */
export function unnamedCount({ sections }: ResolvedRole): number {
  return sections.flatMap(({ components }) => components).filter((each) => nameOf(each) === undefined).length;
}

/** The component that a name in an assessment means: the one with this id, else the first with this ref. */
export function componentNamed({ sections }: ResolvedRole, name: string): ResolvedComponent | undefined {
  const all = sections.flatMap(({ components }) => components);
  return all.find(({ data }) => data.id === name) ?? all.find(({ data }) => data.ref === name);
}

function nameOf({ data: { id, ref } }: ResolvedComponent): string | undefined {
  return id || ref || undefined;
}

/** An entry of an assessment that names a component. */
export interface Entry {
  readonly index: number;
  readonly name: string;
  /** The value of `component`. */
  readonly node: Node;
}

/** The entries of an assessment that name something, in the order of the text. */
export function entriesIn({ view, tree }: Pick<FileState, 'view' | 'tree'>): readonly Entry[] {
  return (view.at(tree.root, ['components'])?.items ?? []).flatMap(({ value, index }) => {
    const node = view.at(view.follow(value), ['component']);
    return node?.text ? [{ index, name: node.text, node }] : [];
  });
}
