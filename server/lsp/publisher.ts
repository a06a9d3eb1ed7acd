import { changedNotification } from '../protocol/card';
import { diagnosticsOf } from '../service/features/diagnostics';
import type { ServerContext } from './context';
import { nextTurn } from './turn';

/**
 * Publishes the problems of open files: once for each version that was processed, with the version, also when they
 * are the same as before. Waits a turn first, so that a request that came with the same key press is answered before.
 */
export class Publisher {
  private readonly waiting = new Set<string>();
  private running = false;

  constructor(private readonly context: ServerContext) {}

  changed(uri: string): void {
    const kind = this.context.workspace.kindOf(uri);
    if (kind === 'taxonomy' || kind === 'library') this.allChanged();
    else this.enqueue([uri]);
  }

  /** Something that many files depend on changed: the taxonomy, a library, the index. */
  allChanged(): void {
    this.enqueue(this.context.workspace.openUris);
    this.context.connection.sendNotification(changedNotification, {});
  }

  closed(uri: string): void {
    this.waiting.delete(uri);
    this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
    const kind = this.context.workspace.kindOf(uri);
    if (kind === 'taxonomy' || kind === 'library') this.allChanged();
  }

  private enqueue(uris: readonly string[]): void {
    for (const uri of uris) this.waiting.add(uri);
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.size > 0) {
      await nextTurn();
      const [uri] = this.waiting;
      if (uri === undefined) continue;
      this.waiting.delete(uri);
      await this.publish(uri).catch((error) => this.context.report(`checking ${uri}`, error));
    }
    this.running = false;
  }

  private async publish(uri: string): Promise<void> {
    const { connection, workspace, rulePage } = this.context;
    const role = await workspace.role(uri);
    const state = role ?? (await workspace.file(uri));
    if (!state || workspace.documentOf(uri)?.version !== state.document.version) return;
    const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
    const { tree } = workspace.snapshot();
    await connection.sendDiagnostics({
      uri,
      version: state.document.version,
      diagnostics: diagnosticsOf(problems, state.document, rulePage, (other) => tree?.(other)?.document),
    });
  }
}
