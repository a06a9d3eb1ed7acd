import type { RoleFacts } from '../model/facts/facts';
import { MemoryIndex } from '../model/facts/memory-index';
import type { Steps } from '../model/steps';
import { Dependencies } from './dependencies';

/** What a change of a role's facts means for other files. */
export interface Effects {
  /** Other roles whose problems or cards may differ now. */
  readonly roles: ReadonlySet<string>;
  /** Library items that it began or ceased to use. */
  readonly refs: readonly string[];
  /** Whether it has another code now, or none any more, so that pay finds another role. */
  readonly recoded: boolean;
  /** Whether it stands elsewhere or under another name in a list of roles. */
  readonly relisted: boolean;
}

/** What lists of roles are ordered by and show. */
const listed = ['taxonomy', 'code', 'region', 'title', 'level', 'status', 'owner'] as const;

/** The index of all roles, which of them still have to be read, and what depends on which. */
export class RoleIndex {
  private memory = new MemoryIndex();
  private readonly dependencies = new Dependencies();
  /** Known files that are not in the index yet. */
  readonly unread = new Set<string>();

  /** The index at this moment; immutable. */
  get now(): MemoryIndex {
    return this.memory;
  }

  /** Takes in what was read of a role. */
  set(facts: RoleFacts): Effects {
    const before = this.memory.role(facts.uri);
    this.unread.delete(facts.uri);
    this.memory = this.memory.with([facts]);
    return this.effects(facts.uri, before, facts);
  }

  /** Takes in many roles that were not known before; answers the others that depend on them. */
  fill(all: readonly RoleFacts[]): ReadonlySet<string> {
    this.memory = this.memory.with(all);
    const touched = new Set<string>();
    for (const facts of all) {
      this.unread.delete(facts.uri);
      for (const uri of this.dependencies.set(facts.uri, facts)) touched.add(uri);
    }
    return touched;
  }

  /** All that waited has been taken in: makes the index ready for requests. */
  *settle(): Steps<void> {
    this.memory = this.memory.settled();
    yield* this.memory.grouped();
  }

  remove(uri: string): Effects {
    const before = this.memory.role(uri);
    this.unread.delete(uri);
    if (!before) return { roles: new Set(), refs: [], recoded: false, relisted: false };
    this.memory = this.memory.without(uri);
    return this.effects(uri, before, undefined);
  }

  /** The roles that have a code now, in the order of their paths. */
  withCode(code: string): readonly RoleFacts[] {
    return [...this.dependencies.named(code)]
      .sort()
      .flatMap((uri) => this.memory.role(uri) ?? [])
      .filter((facts) => facts.code === code);
  }

  /** Roles of the same code: overlays show what their base says, whatever of it changes. */
  private effects(uri: string, before: RoleFacts | undefined, now: RoleFacts | undefined): Effects {
    const roles = new Set(this.dependencies.set(uri, now));
    const code = now?.code ?? before?.code;
    if (code !== undefined)
      for (const other of this.withCode(code))
        if (other.uri !== uri && other.region !== (now ?? before)?.region) roles.add(other.uri);
    const refs = difference(before?.refs ?? [], now?.refs ?? []);
    const relisted = !before || !now || listed.some((key) => before[key] !== now[key]);
    return { roles, refs, recoded: before?.code !== now?.code, relisted };
  }
}

function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === b.length && a.every((each, index) => each === b[index])) return [];
  const [before, now] = [new Set(a), new Set(b)];
  return [...a.filter((each) => !now.has(each)), ...b.filter((each) => !before.has(each))];
}
