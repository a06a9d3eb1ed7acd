import type { Index } from '../../model/facts/facts';

/** Who owns roles, and how many files name them; those of most roles first. Capitals make no other owner. */
export function ownersOf(index: Index): readonly { readonly name: string; readonly roles: number }[] {
  const owners = new Map<string, { readonly name: string; roles: number }>();
  for (const { owner } of index.roles()) {
    const name = owner?.trim();
    if (!name) continue;
    const known = owners.get(name.toLowerCase()) ?? { name, roles: 0 };
    known.roles++;
    owners.set(name.toLowerCase(), known);
  }
  return [...owners.values()].sort((a, b) => b.roles - a.roles || (a.name < b.name ? -1 : 1));
}
