import { type BackgroundState, backgroundNotification } from '../protocol/background';
import { type ChangedParams, changedNotification } from '../protocol/card';
import type { ServerParts } from './parts';
import { type Progress, progressOf, progressWords } from './progress';
import { Publisher } from './publisher';
import { nextTurn, Slices } from './turn';

/** For this long (in milliseconds) after a key press somebody counts as typing. */
const quiet = 300;

/** A message with more files than this says that any may have changed. */
const mostNamed = 200;

/** Up to so many files that depend on a change are looked at before all others. */
const few = 20;

/**
 * Reads and checks all files, one after the other: open ones at once, others in slices of a few milliseconds between
 * which requests and key presses have their turn. Waits a turn before it looks at a file that changed, and one more
 * before it checks it, so that a request that came with the same key press is answered before. A person may stop it,
 * and have it go on.
 */
export class Background {
  /** Files that are open or were a moment ago. */
  private readonly soon = new Set<string>();
  /** Files that depend on what has just changed, where they are few. */
  private readonly next = new Set<string>();
  private readonly later = new Set<string>();
  /** Files that would be checked, had a person not stopped it. */
  private readonly heldBack = new Set<string>();
  private readonly publisher: Publisher;
  private readonly slices: Slices;
  /** When an open file changed last. */
  private typed = 0;
  private heads: object | undefined;
  private running = false;
  /** The look at all that is urgent, while it goes on. */
  private urgent: Promise<void> | undefined;
  private stopped = false;
  private checking: { readonly progress: Progress; done: number } | undefined;

  constructor(private readonly context: ServerParts) {
    this.publisher = new Publisher(context);
    this.slices = new Slices(context.requests, () => this.typing);
  }

  /** Whether somebody types now. */
  get typing(): boolean {
    return Date.now() - this.typed < quiet;
  }

  /** Resolves once what is open has been checked as it is now. */
  async caughtUp(): Promise<void> {
    await this.urgent;
  }

  get state(): BackgroundState {
    const { unread } = this.context.workspace;
    return {
      reading: unread > 0 && !this.stopped,
      checking: this.checking !== undefined,
      unread: this.stopped ? unread : 0,
      unchecked: this.heldBack.size,
    };
  }

  /** The text of an open file changed. */
  changed(uri: string): void {
    this.typed = Date.now();
    this.context.workspace.makeWay();
    this.enqueue([uri]);
  }

  /** Something else became known of an open file. */
  looksAgain(uri: string): void {
    this.enqueue([uri]);
  }

  /** The file is no longer open: what is on the disk counts, if it is one of the workspace's. */
  closed(uri: string): void {
    this.soon.add(uri);
    this.publisher.outdated(uri);
    this.enqueue([]);
  }

  /** Files changed outside the editor: looks again at what depends on them. */
  async filesChanged(): Promise<void> {
    await this.takeAffected();
  }

  /** Everything is looked at: what is open first, then all files of the workspace. */
  everything(): void {
    const { workspace } = this.context;
    this.stopped = false;
    this.heldBack.clear();
    this.tell();
    this.enqueue(workspace.openUris);
    this.enqueue(workspace.checkedUris);
    this.context.connection.sendNotification(changedNotification, {});
    this.context.refresh();
  }

  /** Goes on with what a person had stopped. */
  goOn(): void {
    this.stopped = false;
    for (const uri of this.heldBack) this.later.add(uri);
    this.heldBack.clear();
    this.enqueue([]);
    this.tell();
  }

  /** Ends the work that takes long; files that are open are looked at as before. */
  private stop(): void {
    this.stopped = true;
    for (const uri of this.later) this.heldBack.add(uri);
    this.later.clear();
  }

  private stopChecking(): void {
    this.stop();
    this.tell();
  }

  private tell(): void {
    this.context.overview.readingStopped(this.stopped);
    this.context.connection.sendNotification(backgroundNotification, this.state);
  }

  private enqueue(uris: readonly string[], queue = this.later): void {
    const { workspace } = this.context;
    for (const uri of uris) {
      if (workspace.documentOf(uri)) this.soon.add(uri);
      else if (workspace.isInFolder(uri) || this.publisher.shows(uri)) queue.add(uri);
    }
    if (this.hasUrgent) this.urgent ??= this.lookAtUrgent();
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    const { workspace, report } = this.context;
    this.running = true;
    try {
      for (;;) {
        if (workspace.unread > 0 && !this.stopped) await this.read();
        else if (this.later.size > 0) await this.check();
        else break;
        await this.takeAffected();
        this.context.overview.changed();
      }
    } catch (error) {
      report('checking the workspace', error);
    }
    this.running = false;
    if (!this.checking) return;
    this.checking.progress.end();
    this.checking = undefined;
    this.tell();
  }

  private get hasUrgent(): boolean {
    return this.soon.size + this.next.size > 0;
  }

  /** Goes on beside the work that takes long, for that may be waiting for the disk. */
  private async lookAtUrgent(): Promise<void> {
    try {
      while (this.hasUrgent) {
        await nextTurn();
        const [uri] = this.soon.size > 0 ? this.soon : this.next;
        if (uri === undefined) break;
        for (const queue of [this.soon, this.next, this.later, this.heldBack]) queue.delete(uri);
        await this.look(uri, nextTurn);
        await this.takeAffected();
      }
    } catch (error) {
      this.context.report('checking what is open', error);
    } finally {
      this.urgent = undefined;
    }
    this.context.overview.changed();
  }

  /** Between two slices: whatever has arrived is answered, and what is open is published. */
  private readonly pause = async (): Promise<void> => {
    await this.slices.pause();
    await this.urgent;
  };

  /** Reads roles for the index. */
  private async read(): Promise<void> {
    const { workspace } = this.context;
    const total = workspace.roleUris.length;
    const progress = progressOf(this.context, () => this.stop());
    try {
      await workspace.indexRoles(async () => {
        progress.report(progressWords.reading, total - workspace.unread, total);
        this.context.overview.changed();
        await this.pause();
        return this.stopped ? false : undefined;
      });
    } finally {
      progress.end();
    }
    if (this.stopped) this.tell();
    else this.everything();
  }

  private beginChecking(): { readonly progress: Progress; done: number } {
    const progress = progressOf(this.context, () => this.stopChecking());
    this.checking = { progress, done: 0 };
    this.tell();
    return this.checking;
  }

  /** Looks at one of the files that are not open. */
  private async check(): Promise<void> {
    const checking = this.checking ?? this.beginChecking();
    const { progress, done } = checking;
    progress.report(progressWords.checking, done, done + this.later.size);
    await this.pause();
    const [uri] = this.later;
    if (uri === undefined) return;
    this.later.delete(uri);
    checking.done++;
    await this.look(uri, this.pause);
  }

  private async takeAffected(): Promise<void> {
    const { connection, workspace } = this.context;
    const uris = await workspace.takeAffected();
    const heads = this.headsMoved();
    if (uris.length === 0 && !heads) return;
    const changed: ChangedParams = uris.length > mostNamed ? {} : { uris, ...(heads ? { heads } : {}) };
    connection.sendNotification(changedNotification, changed);
    if (uris.length === 0) return;
    const many = this.stopped ? this.heldBack : this.later;
    // What is not open is looked at once all roles have been read: before, it would have to be looked at again.
    const soon = uris.length <= few && (this.stopped || this.context.workspace.complete);
    this.enqueue(uris, soon ? this.next : many);
    this.context.refresh();
  }

  /** Whether roles came or went, or are called otherwise, since this was last asked. */
  private headsMoved(): boolean {
    const { heads } = this.context.workspace.snapshot().index;
    const moved = this.heads !== undefined && this.heads !== heads;
    this.heads = heads;
    return moved;
  }

  private async look(uri: string, pause?: () => Promise<void>): Promise<void> {
    await this.publisher.publish(uri, pause).catch((error) => this.context.report(`checking ${uri}`, error));
  }
}
