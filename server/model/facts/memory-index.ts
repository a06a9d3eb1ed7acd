import { groupByEach } from '../group-by';
import type { Index, RoleFacts } from './facts';

/** Up to this many changes lie above the shared part; more are joined into a new one. */
const most = 100;

/**
 * An index in memory. Immutable: `with` and `without` give a new one that shares what did not change, so that a key
 * press in one of ten thousand roles costs no more than in one of ten.
 */
export class MemoryIndex implements Index {
  /** `changes` lie above what is shared; undefined stands for a role that is gone. */
  constructor(
    private readonly shared: Groups = new Groups(new Map()),
    private readonly changes: ReadonlyMap<string, RoleFacts | undefined> = new Map(),
    readonly heads: object = {},
  ) {}

  with(facts: readonly RoleFacts[]): MemoryIndex {
    return this.changed(facts.map((each) => [each.uri, each]));
  }

  without(uri: string): MemoryIndex {
    return this.role(uri) ? this.changed([[uri, undefined]]) : this;
  }

  *roles(): Iterable<RoleFacts> {
    for (const facts of this.shared.byUri.values()) if (!this.changes.has(facts.uri)) yield facts;
    for (const facts of this.changes.values()) if (facts) yield facts;
  }

  role(uri: string): RoleFacts | undefined {
    return this.changes.has(uri) ? this.changes.get(uri) : this.shared.byUri.get(uri);
  }

  byCode(code: string): readonly RoleFacts[] {
    return this.both(this.shared.codes.get(code), (facts) => facts.code === code);
  }

  byFormerCode(code: string): readonly RoleFacts[] {
    return this.both(this.shared.former.get(code), (facts) => facts.formerCodes.includes(code));
  }

  *codes(): Iterable<string> {
    const { codes } = this.shared;
    yield* codes.keys();
    const added = new Set<string>();
    for (const facts of this.changes.values())
      if (facts?.code !== undefined && !codes.has(facts.code)) added.add(facts.code);
    yield* added;
  }

  private both(
    shared: readonly RoleFacts[] = [],
    holds: (facts: RoleFacts) => boolean,
  ): readonly RoleFacts[] {
    const changed = [...this.changes.values()].filter((facts) => facts !== undefined && holds(facts));
    return [...shared.filter(({ uri }) => !this.changes.has(uri)), ...(changed as RoleFacts[])];
  }

  private changed(entries: readonly (readonly [string, RoleFacts | undefined])[]): MemoryIndex {
    const changes = new Map([...this.changes, ...entries]);
    const same = entries.every(([uri, facts]) => sameHead(this.role(uri), facts));
    const heads = same ? this.heads : {};
    if (changes.size <= most) return new MemoryIndex(this.shared, changes, heads);
    const joined = new Map(this.shared.byUri);
    for (const [uri, facts] of changes) {
      if (facts) joined.set(uri, facts);
      else joined.delete(uri);
    }
    return new MemoryIndex(new Groups(joined), new Map(), heads);
  }
}

const headKeys = ['code', 'region', 'title', 'level', 'status', 'taxonomy'] as const;

function sameHead(a: RoleFacts | undefined, b: RoleFacts | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && headKeys.every((key) => a[key] === b[key]));
}

/** Roles with the groups that are asked for, made when first asked for. */
class Groups {
  private byCode: ReadonlyMap<string, readonly RoleFacts[]> | undefined;
  private byFormerCode: ReadonlyMap<string, readonly RoleFacts[]> | undefined;

  constructor(readonly byUri: ReadonlyMap<string, RoleFacts>) {}

  get codes(): ReadonlyMap<string, readonly RoleFacts[]> {
    this.byCode ??= groupByEach(this.byUri.values(), (facts) =>
      facts.code === undefined ? [] : [facts.code],
    );
    return this.byCode;
  }

  get former(): ReadonlyMap<string, readonly RoleFacts[]> {
    this.byFormerCode ??= groupByEach(this.byUri.values(), (facts) => facts.formerCodes);
    return this.byFormerCode;
  }
}
