import { framework } from '../../data/framework';
import { keysAt } from '../../model/keys';
import type { Node } from '../../model/syntax/node';
import type { FileState } from '../snapshot';

/** A definition of a list of the file, by its id. */
export interface Definition {
  /** The key of the list, such as `levels`. */
  readonly list: string;
  readonly id: string;
  /** The id's text in the file. */
  readonly node: Node;
  /** The whole definition. */
  readonly item: Node;
}

/** All definitions of a `taxonomy.yaml` or a library that have an id, in the order of the text. */
export function definitionsIn({ view, tree, kind }: FileState): readonly Definition[] {
  const root = view.follow(tree.root);
  if (!root || kind === 'pay' || kind === 'assessment') return [];
  const lists = new Set(
    keysAt(kind, [])
      .filter(({ items }) => items?.kind === 'map')
      .map(({ key }) => key),
  );
  return view.entries(root).flatMap(({ name: list, value }) =>
    !lists.has(list)
      ? []
      : (view.follow(value)?.items ?? []).flatMap((each) => {
          const item = view.follow(each.value);
          const node = view.at(item, ['id']);
          return item && node?.text ? [{ list, id: node.text, node, item }] : [];
        }),
  );
}

const ids = new Map<string, ReadonlySet<string>>();

/** The ids that the embedded framework brings for a list, such as `levels`. */
export function builtInIds(list: string): ReadonlySet<string> {
  let known = ids.get(list);
  if (!known) {
    const all: unknown = Object.hasOwn(framework, list) ? framework[list as keyof typeof framework] : [];
    known = new Set(Array.isArray(all) ? all.flatMap((each) => each.id ?? []) : []);
    ids.set(list, known);
  }
  return known;
}
