import type { Use } from '../../model/facts/use';
import type { Steps } from '../../model/steps';
import { isDeclaration } from './references';
import type { Scope } from './scope';
import { type Home, symbolOf, type TaxonomySymbol } from './symbol';

/** How often things are named besides their definitions: one pass over all files, then any number of questions. */
export class ReferenceCounts {
  private readonly counts = new Map<string, number>();

  private constructor(private readonly scope: Scope) {}

  /** Counts in all files, a role a step. */
  static *of(scope: Scope): Steps<ReferenceCounts> {
    const counts = new ReferenceCounts(scope);
    for (const { uses } of scope.files) counts.add(uses, undefined);
    for (const facts of scope.roles) {
      counts.add(facts.uses, facts);
      yield undefined;
    }
    return counts;
  }

  private add(uses: readonly Use[], home: Home): void {
    for (const use of uses) {
      const symbol = symbolOf(use, home, this.scope);
      if (!symbol || isDeclaration(use, symbol, home)) continue;
      const key = keyOf(symbol);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  to(symbol: TaxonomySymbol): number {
    return this.counts.get(keyOf(symbol)) ?? 0;
  }
}

function keyOf({ kind, id, within }: TaxonomySymbol): string {
  return `${kind} ${id} ${within ?? ''}`;
}
