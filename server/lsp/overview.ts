import type { Connection } from 'vscode-languageserver';
import { explorerChangedNotification } from '../protocol/explorer';
import type { Problem } from '../service/rules/rule';
import type { Workspace } from '../workspace/workspace';
import { after } from './turn';

/** How many problems a file has, of those that editors count. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

const none: ProblemCount = { errors: 0, warnings: 0 };

/** The least time (in milliseconds) between a change and word of it, and between two words while much changes. */
const rest = 200;
const restWhileBusy = 1000;

/**
 * What the tree of roles shows beyond the index (how many problems each file has, whether all was read), and word to
 * the client when rows may differ: only to one that asked for rows, and once until it asks again.
 */
export class Overview {
  private readonly counts = new Map<string, ProblemCount>();
  private learned = false;
  private stopped = false;
  private told = -1;
  /** Rises with what the index does not know. */
  private own = 0;
  private asked = false;
  private waiting = false;
  private lastWord = 0;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
  ) {}

  /** True until the folders are known and all roles in them were read, or a person stopped that. */
  get reading(): boolean {
    return !this.learned || (this.workspace.unread > 0 && !this.stopped);
  }

  countOf(uri: string): ProblemCount {
    return this.counts.get(uri) ?? none;
  }

  /** The client asks for rows as they are now; the first of several that it asks for counts. */
  askedForRows(): void {
    if (this.asked) return;
    this.asked = true;
    this.told = this.revision;
  }

  /** The folders of the workspace are known. */
  foldersLearned(): void {
    this.learned = true;
    this.own++;
    this.changed();
  }

  /** A person stopped the reading, or had it go on. */
  readingStopped(stopped: boolean): void {
    if (this.stopped === stopped) return;
    this.stopped = stopped;
    this.own++;
    this.changed();
  }

  /** A file was checked, with these problems. */
  checked(uri: string, problems: readonly Problem[]): void {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    const before = this.countOf(uri);
    if (errors === before.errors && warnings === before.warnings) return;
    if (errors + warnings > 0) this.counts.set(uri, { errors, warnings });
    else this.counts.delete(uri);
    this.own++;
  }

  /** Something may have changed: the client is told soon, where it shows rows that differ. */
  changed(): void {
    if (!this.asked || this.waiting || this.told === this.revision) return;
    this.waiting = true;
    const left = this.lastWord + restWhileBusy - Date.now();
    after(Math.max(rest, left), () => {
      this.waiting = false;
      this.asked = false;
      this.lastWord = Date.now();
      void this.connection.sendNotification(explorerChangedNotification);
    });
  }

  private get revision(): number {
    return this.workspace.listRevision + this.own;
  }
}
