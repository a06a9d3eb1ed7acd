import type { TextDocument } from 'vscode-languageserver-textdocument';
import { changedNotification } from '../protocol/card';
import { diagnosticsOf } from '../service/features/diagnostics';
import type { Problem } from '../service/rules/rule';
import type { AnyState } from '../service/snapshot';
import type { ServerContext } from './context';
import { type Progress, progressOf } from './progress';
import { nextTurn, Slices } from './turn';

/** For this long (in milliseconds) after a key press somebody counts as typing. */
const quiet = 300;

/**
 * Publishes the problems of all files: of open ones once for each version that was processed, with the version, also
 * when they are the same as before; of the others in the background, without a version. Waits a turn first, so that a
 * request that came with the same key press is answered before.
 */
export class Publisher {
  /** Open files, and others that somebody waits for. */
  private readonly soon = new Set<string>();
  private readonly later = new Set<string>();
  /** Files of which problems are shown now. */
  private readonly shown = new Set<string>();
  private readonly slices = new Slices(() => Date.now() - this.typed < quiet);
  /** When an open file changed last. */
  private typed = 0;
  private running = false;
  private progress: Progress | undefined;

  constructor(private readonly context: ServerContext) {}

  /** The text of an open file changed. */
  changed(uri: string): void {
    this.typed = Date.now();
    this.enqueue([uri]);
  }

  /** The file is no longer open: what is on the disk counts, if it is one of the workspace's. */
  closed(uri: string): void {
    this.soon.add(uri);
    this.shown.add(uri);
    this.enqueue([]);
  }

  /** Files changed outside the editor: looks again at what depends on them. */
  async filesChanged(): Promise<void> {
    await this.takeAffected();
  }

  /** Everything is looked at: what is open first, then all files of the workspace. */
  everything(): void {
    const { workspace } = this.context;
    this.enqueue(workspace.openUris);
    this.enqueue(workspace.checkedUris);
    this.context.connection.sendNotification(changedNotification, {});
    this.context.refresh();
  }

  private enqueue(uris: readonly string[]): void {
    const { workspace } = this.context;
    for (const uri of uris) {
      if (workspace.documentOf(uri)) this.soon.add(uri);
      else if (workspace.isInFolder(uri) || this.shown.has(uri)) this.later.add(uri);
    }
    if (this.soon.size > 0) this.slices.wake();
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    const { workspace, report } = this.context;
    this.running = true;
    try {
      for (;;) {
        if (this.soon.size > 0) await this.urgent();
        else if (workspace.unread > 0) await this.read();
        else if (this.later.size > 0) await this.background();
        else break;
        await this.takeAffected();
        this.context.overview.changed();
      }
    } catch (error) {
      report('checking the workspace', error);
    }
    this.running = false;
    this.progress?.done();
    this.progress = undefined;
  }

  private async urgent(): Promise<void> {
    await nextTurn();
    const [uri] = this.soon;
    if (uri === undefined) return;
    this.soon.delete(uri);
    await this.look(uri);
  }

  /** Reads roles for the index; what is open is published meanwhile. */
  private async read(): Promise<void> {
    const { workspace } = this.context;
    await workspace.indexRoles(async () => {
      this.told('Reading roles', workspace.unread);
      this.context.overview.changed();
      await this.slices.pause();
      if (this.soon.size > 0) await this.urgent();
    });
    this.everything();
  }

  private async background(): Promise<void> {
    const [uri] = this.later;
    if (uri === undefined) return;
    this.told('Checking roles', this.later.size);
    await this.slices.pause();
    if (this.soon.size === 0 && this.later.delete(uri)) await this.look(uri);
  }

  private told(what: string, left: number): void {
    this.progress ??= progressOf(this.context, () => this.later.clear());
    this.progress.report(what, left);
  }

  private async takeAffected(): Promise<void> {
    const { connection, workspace } = this.context;
    const uris = await workspace.takeAffected();
    if (uris.length === 0) return;
    this.enqueue(uris);
    connection.sendNotification(changedNotification, { uris });
    this.context.refresh();
  }

  private async look(uri: string): Promise<void> {
    await this.publish(uri).catch((error) => this.context.report(`checking ${uri}`, error));
  }

  private async publish(uri: string): Promise<void> {
    const { workspace } = this.context;
    const open = workspace.documentOf(uri);
    const state = open || workspace.isInFolder(uri) ? await workspace.state(uri) : undefined;
    // What changed meanwhile is in the queue again.
    if (workspace.documentOf(uri) !== open || (open && state?.document.version !== open.version)) return;
    if (!state) {
      this.context.overview.checked(uri, []);
      return this.clear(uri);
    }
    const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
    this.context.overview.checked(uri, problems);
    if (!open && problems.length === 0) return this.clear(uri);
    const others = await this.relatedDocuments(problems, state);
    if (workspace.documentOf(uri) !== open) return;
    this.shown.add(uri);
    await this.context.connection.sendDiagnostics({
      uri,
      ...(open ? { version: open.version } : {}),
      diagnostics: diagnosticsOf(problems, state.document, this.context.rulePage, (other) =>
        others.get(other),
      ),
    });
  }

  private async clear(uri: string): Promise<void> {
    if (!this.shown.delete(uri)) return;
    await this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The texts of other files that problems point to. */
  private async relatedDocuments(
    problems: readonly Problem[],
    { uri }: AnyState,
  ): Promise<ReadonlyMap<string, TextDocument>> {
    const { workspace } = this.context;
    const named = problems.flatMap(({ related = [] }) => related.map((each) => each.uri));
    const documents = new Map<string, TextDocument>();
    for (const other of new Set(named)) {
      if (other === uri) continue;
      const document = workspace.documentOf(other) ?? (await workspace.read(other))?.tree.document;
      if (document) documents.set(other, document);
    }
    return documents;
  }
}
