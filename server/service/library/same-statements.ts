import type { RoleFacts } from '../../model/facts/facts';
import { packedText } from '../../model/facts/packed/packed-facts';
import { normalised } from '../../model/role/component';
import type { LibraryItem, Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Governance, Snapshot } from '../snapshot';

const known = new WeakMap<Taxonomy, ReadonlyMap<string, LibraryItem>>();

/** The library item of a type that says the same as a statement: case, punctuation and spaces do not count. */
export function itemSaying(taxonomy: Taxonomy, type: string, statement: string): LibraryItem | undefined {
  let items = known.get(taxonomy);
  if (!items) {
    const all = [...taxonomy.library.values()].reverse();
    items = new Map(all.map((item) => [keyOf(item.type ?? '', item.statement ?? ''), item]));
    known.set(taxonomy, items);
  }
  const key = normalised(statement);
  return key === '' ? undefined : items.get(keyOf(type, statement));
}

function keyOf(type: string, statement: string): string {
  return `${type} ${normalised(statement)}`;
}

/**
 * The roles of a taxonomy that hold a statement in a section, by their addresses. Looks at all roles; none while they
 * are still being read, since some would be missing.
 */
export function rolesSaying(
  { taxonomy }: Governance,
  snapshot: Snapshot,
  section: string,
  statement: string,
): readonly RoleFacts[] {
  const key = normalised(statement);
  if (key === '' || snapshot.complete === false) return [];
  const found: RoleFacts[] = [];
  const maySay = quickLook(key);
  for (const facts of snapshot.index.roles()) {
    if (facts.taxonomy !== taxonomy.uri || !maySay(facts)) continue;
    if (facts.statements.some((each) => each.section === section && each.key === key)) found.push(facts);
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** A test that leaves out most roles without a look at their statements: for the longest word that has no other form. */
function quickLook(key: string): (facts: RoleFacts) => boolean {
  const [longest] = key
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return () => true;
  const pattern = new RegExp(longest, 'iu');
  return (facts) => pattern.test(packedText(facts) ?? longest);
}
