import { Kept } from '../../once-for';
import type { Green } from '../green';
import { type Child, type Collection, childrenOf } from './levels';

/** How a collection was made from an earlier one; all other children are those of the earlier one, perhaps moved. */
interface Edited {
  readonly from: Collection;
  readonly fresh: readonly Child[];
  readonly gone: readonly Child[];
}

const origins = new Kept<Green, Edited | undefined>();

/** Notes how a collection was made, for as long as it is among the latest. */
export function rememberEdit(collection: Green, edited: Edited): void {
  const earlier = origins.get(edited.from);
  // What lies further back would keep all versions of the file in memory.
  if (earlier) origins.set(earlier.from, undefined);
  origins.set(collection, edited);
}

/** How a collection was made, where that is known. */
export function editedFrom(collection: Green): Edited | undefined {
  return origins.get(collection);
}

/**
 * Makes a question that is true of a collection where it is true of the collection by itself (`isHere`) and of every
 * value in it. It is asked once of each value, and after an edit of the new values only, however long the list is.
 */
export function everywhere(
  isLeaf: (green: Green) => boolean,
  isHere: (collection: Collection) => boolean = () => true,
): (green: Green) => boolean {
  const known = new Kept<Green, boolean>();
  const ask = (green: Green): boolean => {
    if (green.kind === 'scalar' || green.kind === 'alias') return isLeaf(green);
    const found = known.get(green);
    if (found !== undefined) return found;
    const edited = origins.get(green);
    const children = edited && isTrueOf(edited.from) ? edited.fresh : childrenOf(green);
    const answer = isHere(green) && children.every(({ value }) => !value || ask(value));
    known.set(green, answer);
    return answer;
  };
  /** Without walking through all of a collection that nobody has asked of. */
  const isTrueOf = (collection: Collection): boolean =>
    known.get(collection) ?? (origins.get(collection) !== undefined && ask(collection));
  return ask;
}
