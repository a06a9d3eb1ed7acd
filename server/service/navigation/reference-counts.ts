import { isDeclaration } from './references';
import type { Scope } from './scope';
import { symbolOf, type TaxonomySymbol } from './symbol';

/** How often things are named besides their definitions: one pass over all files, then any number of questions. */
export class ReferenceCounts {
  private readonly counts = new Map<string, number>();

  constructor(scope: Scope) {
    const files = [
      ...scope.files.map(({ uses }) => ({ uses, home: undefined })),
      ...scope.roles.map((facts) => ({ uses: facts.uses, home: facts })),
    ];
    for (const { uses, home } of files) {
      for (const use of uses) {
        const symbol = symbolOf(use, home, scope);
        if (!symbol || isDeclaration(use, symbol, home)) continue;
        const key = keyOf(symbol);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
    }
  }

  of(symbol: TaxonomySymbol): number {
    return this.counts.get(keyOf(symbol)) ?? 0;
  }
}

function keyOf({ kind, id, within }: TaxonomySymbol): string {
  return `${kind} ${id} ${within ?? ''}`;
}
