import type { Effects } from './role-index';

/** Files whose problems may differ since they were last looked at; collected here until somebody takes them. */
export class Affected {
  private readonly files = new Set<string>();
  private readonly refs = new Map<string | undefined, Set<string>>();

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.files.add(uri);
  }

  /** What a role's change means, in a taxonomy. */
  addEffects({ roles, refs }: Effects, taxonomy: string | undefined): void {
    this.add(roles);
    if (refs.length === 0) return;
    const known = this.refs.get(taxonomy) ?? new Set();
    for (const ref of refs) known.add(ref);
    this.refs.set(taxonomy, known);
  }

  /** Everything collected; `fileOf` knows where a taxonomy defines a library item. */
  async take(
    fileOf: (taxonomy: string, refs: ReadonlySet<string>) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const refs = [...this.refs];
    this.refs.clear();
    for (const [taxonomy, items] of refs) if (taxonomy !== undefined) this.add(await fileOf(taxonomy, items));
    const taken = [...this.files];
    this.files.clear();
    return taken;
  }
}
