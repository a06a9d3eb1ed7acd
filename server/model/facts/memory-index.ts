import type { Steps } from '../steps';
import type { Index, RoleFacts } from './facts';
import { functionOf, IndexPart, withPart } from './index-part';

/** Up to this many changes of roles lie above the shared parts; more are joined into a new one. */
const most = 100;

/**
 * An index in memory. Immutable: `with` and `without` give a new one that shares what did not change, so that a key
 * press in one of ten thousand roles costs no more than in one of ten, and a hundred roles that come to ten thousand
 * little more than to none.
 */
export class MemoryIndex implements Index {
  /** `changes` lie above what is shared, which has each role in one part; undefined stands for a role that is gone. */
  constructor(
    private readonly shared: readonly IndexPart[] = [],
    private readonly changes: ReadonlyMap<string, RoleFacts | undefined> = new Map(),
    readonly heads: object = {},
  ) {}

  with(facts: readonly RoleFacts[]): MemoryIndex {
    return this.changed(facts.map((each) => [each.uri, each]));
  }

  without(uri: string): MemoryIndex {
    return this.role(uri) ? this.changed([[uri, undefined]]) : this;
  }

  /** The same roles in one part, which is quicker to look into than several. */
  settled(): MemoryIndex {
    if (this.shared.length < 2) return this;
    const all = this.shared.flatMap(({ byUri }) => [...byUri]);
    return new MemoryIndex([new IndexPart(new Map(all))], this.changes, this.heads);
  }

  /** Groups the roles as requests want them, so that the first to ask need not wait for it. */
  *grouped(): Steps<void> {
    for (const part of this.shared) {
      yield;
      void part.codes;
      yield;
      void part.functions;
    }
  }

  *roles(): Iterable<RoleFacts> {
    for (const { byUri } of this.shared)
      for (const facts of byUri.values()) if (!this.changes.has(facts.uri)) yield facts;
    for (const facts of this.changes.values()) if (facts) yield facts;
  }

  role(uri: string): RoleFacts | undefined {
    return this.changes.has(uri) ? this.changes.get(uri) : this.sharedRole(uri);
  }

  byCode(code: string): readonly RoleFacts[] {
    return this.found(
      ({ codes }) => codes.get(code),
      (facts) => facts.code === code,
    );
  }

  byFormerCode(code: string): readonly RoleFacts[] {
    return this.found(
      ({ former }) => former.get(code),
      (facts) => facts.formerCodes.includes(code),
    );
  }

  *codesByFunction(): Iterable<readonly [string, readonly string[]]> {
    for (const [i, { functions }] of this.shared.entries()) {
      if (i === 0) yield* functions;
      else
        for (const [name, codes] of functions)
          yield [name, codes.filter((code) => !this.isShared(code, this.shared.slice(0, i)))];
    }
    const added = [...this.changes.values()].flatMap((facts) => facts?.code ?? []);
    for (const code of new Set(added)) if (!this.isShared(code)) yield [functionOf(code), [code]];
  }

  private isShared(code: string, parts = this.shared): boolean {
    return parts.some(({ codes }) => codes.has(code));
  }

  private sharedRole(uri: string): RoleFacts | undefined {
    for (const { byUri } of this.shared) {
      const facts = byUri.get(uri);
      if (facts) return facts;
    }
    return undefined;
  }

  private found(
    inPart: (part: IndexPart) => readonly RoleFacts[] | undefined,
    holds: (facts: RoleFacts) => boolean,
  ): readonly RoleFacts[] {
    const shared = this.shared.flatMap((part) => inPart(part) ?? []);
    const changed = [...this.changes.values()].filter((facts) => facts !== undefined && holds(facts));
    return [...shared.filter(({ uri }) => !this.changes.has(uri)), ...(changed as RoleFacts[])];
  }

  private changed(entries: readonly (readonly [string, RoleFacts | undefined])[]): MemoryIndex {
    const changes = new Map([...this.changes, ...entries]);
    const same = entries.every(([uri, facts]) => sameHead(this.role(uri), facts));
    const heads = same ? this.heads : {};
    if (changes.size <= most) return new MemoryIndex(this.shared, changes, heads);
    const fresh = new Map<string, RoleFacts>();
    for (const [uri, facts] of changes) if (facts && !this.sharedRole(uri)) fresh.set(uri, facts);
    for (const uri of fresh.keys()) changes.delete(uri);
    const shared = fresh.size > 0 ? withPart(this.shared, fresh) : this.shared;
    return changes.size <= most
      ? new MemoryIndex(shared, changes, heads)
      : new MemoryIndex([joined(shared, changes)], new Map(), heads);
  }
}

/** All that is shared and what has changed of it, in one part. */
function joined(
  shared: readonly IndexPart[],
  changes: ReadonlyMap<string, RoleFacts | undefined>,
): IndexPart {
  const all = new Map(shared.flatMap(({ byUri }) => [...byUri]));
  for (const [uri, facts] of changes) {
    if (facts) all.set(uri, facts);
    else all.delete(uri);
  }
  return new IndexPart(all);
}

const headKeys = ['code', 'region', 'title', 'level', 'status', 'taxonomy'] as const;

function sameHead(a: RoleFacts | undefined, b: RoleFacts | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && headKeys.every((key) => a[key] === b[key]));
}
