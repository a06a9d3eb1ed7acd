import type { RoleFacts } from '../../model/facts/facts';
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

/** The roles of a taxonomy that hold a statement in a section, by their addresses. Looks at all roles. */
export function rolesSaying(
  { taxonomy }: Governance,
  snapshot: Snapshot,
  section: string,
  statement: string,
): readonly RoleFacts[] {
  const key = normalised(statement);
  if (key === '') return [];
  const found: RoleFacts[] = [];
  for (const facts of snapshot.index.roles()) {
    if (facts.taxonomy !== taxonomy.uri) continue;
    if (facts.statements.some((each) => each.key === key && each.section === section)) found.push(facts);
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
