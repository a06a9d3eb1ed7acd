import type { Index, RoleFacts } from './facts';

/** An index in memory. Immutable: `with` and `without` give a new one that shares what did not change. */
export class MemoryIndex implements Index {
  private codes: ReadonlyMap<string, readonly RoleFacts[]> | undefined;
  private former: ReadonlyMap<string, readonly RoleFacts[]> | undefined;

  constructor(private readonly byUri: ReadonlyMap<string, RoleFacts> = new Map()) {}

  with(facts: readonly RoleFacts[]): MemoryIndex {
    const next = new Map(this.byUri);
    for (const each of facts) next.set(each.uri, each);
    return new MemoryIndex(next);
  }

  without(uri: string): MemoryIndex {
    const next = new Map(this.byUri);
    next.delete(uri);
    return new MemoryIndex(next);
  }

  roles(): Iterable<RoleFacts> {
    return this.byUri.values();
  }

  role(uri: string): RoleFacts | undefined {
    return this.byUri.get(uri);
  }

  byCode(code: string): readonly RoleFacts[] {
    this.codes ??= group(this.byUri.values(), (facts) => (facts.code === undefined ? [] : [facts.code]));
    return this.codes.get(code) ?? [];
  }

  byFormerCode(code: string): readonly RoleFacts[] {
    this.former ??= group(this.byUri.values(), (facts) => facts.formerCodes);
    return this.former.get(code) ?? [];
  }
}

function group(
  all: Iterable<RoleFacts>,
  keys: (facts: RoleFacts) => readonly string[],
): ReadonlyMap<string, readonly RoleFacts[]> {
  const groups = new Map<string, RoleFacts[]>();
  for (const facts of all) {
    for (const key of keys(facts)) groups.set(key, [...(groups.get(key) ?? []), facts]);
  }
  return groups;
}
