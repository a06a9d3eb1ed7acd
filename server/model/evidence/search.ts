import type { ResolvedComponent, ResolvedRole } from '../resolve/resolved-role';
import type { Commit, CommitVisitor } from './commit';
import { Examples } from './examples';
import { messageTest } from './message-test';
import type { Trace } from './trace';

/** What was found for one component of a role. */
export interface Found {
  readonly component: ResolvedComponent;
  /** The number of commits, never more than one above `countedUpTo`. */
  readonly count: number;
  readonly examples: readonly Trace[];
}

/** Numbers above this one say nothing more, and would only be compared. */
export const countedUpTo = 20;

/** Makes a test of paths out of patterns. */
export type PathTests = (patterns: readonly string[]) => (path: string) => boolean;

interface Sought {
  readonly component: ResolvedComponent;
  readonly fitsPath: (path: string) => boolean;
  readonly fitsMessage: (message: string) => boolean;
  readonly examples: Examples;
  count: number;
}

/** Looks in a history, commit by commit, for what the library items of a role declare. Keeps a few examples of each. */
export class EvidenceSearch implements CommitVisitor {
  private readonly sought: readonly Sought[];
  private current: Commit | undefined;
  /** What the current commit is no trace of so far. */
  private readonly open = new Set<Sought>();

  constructor(role: ResolvedRole, pathTests: PathTests) {
    this.sought = componentsOf(role).flatMap((component) => {
      const { evidence } = component.item ?? {};
      if (!evidence) return [];
      const [fitsPath, fitsMessage] = [pathTests(evidence.paths), messageTest(evidence.messages)];
      return [{ component, fitsPath, fitsMessage, examples: new Examples(), count: 0 }];
    });
  }

  commit(commit: Commit): void {
    this.current = commit;
    this.open.clear();
    const message = `${commit.subject}\n${commit.body}`;
    for (const each of this.sought) {
      if (each.fitsMessage(message)) note(each, commit, undefined);
      else this.open.add(each);
    }
  }

  path(path: string): void {
    for (const each of this.open) {
      if (!this.current || !each.fitsPath(path)) continue;
      note(each, this.current, path);
      this.open.delete(each);
    }
  }

  /** In the order of the role. */
  found(): readonly Found[] {
    return this.sought.map(({ component, count, examples }) => ({
      component,
      count,
      examples: examples.chosen(),
    }));
  }
}

/** The components of a role, each library item once. */
export function componentsOf({ sections }: ResolvedRole): readonly ResolvedComponent[] {
  const seen = new Set<string>();
  return sections
    .flatMap(({ components }) => components)
    .filter(({ item }) => {
      if (!item) return true;
      const isNew = !seen.has(item.id);
      seen.add(item.id);
      return isNew;
    });
}

function note(sought: Sought, { hash, day, subject }: Commit, path: string | undefined): void {
  sought.count = Math.min(sought.count + 1, countedUpTo + 1);
  sought.examples.add({ hash, day, subject, path });
}
