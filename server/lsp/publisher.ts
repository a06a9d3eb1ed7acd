import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from '../service/features/diagnostics';
import type { Problem } from '../service/rules/rule';
import type { AnyState } from '../service/snapshot';
import type { ServerParts } from './parts';

/**
 * Publishes the problems of a file: of an open one with the version that was looked at, also when they are the same as
 * before; of another without a version, and only where there are some or were some. Copies that an editor makes up
 * have none.
 */
export class Publisher {
  /** Files of which problems are shown now. */
  private readonly shown = new Set<string>();

  constructor(private readonly context: ServerParts) {}

  /** Whether problems of the file are shown, or were and have to be looked at again. */
  shows(uri: string): boolean {
    return this.shown.has(uri);
  }

  /** The file was shown under a version that no longer counts. */
  outdated(uri: string): void {
    if (this.context.workspace.isFile(uri)) this.shown.add(uri);
  }

  /** Looks at a file and publishes. `pause` is awaited between reading and checking. */
  async publish(uri: string, pause: () => Promise<void> = async () => undefined): Promise<void> {
    const { workspace } = this.context;
    if (!workspace.isFile(uri)) return this.clear(uri);
    const open = workspace.documentOf(uri);
    const state = open || workspace.isInFolder(uri) ? await workspace.state(uri) : undefined;
    // A document is changed in place: only its number tells one version from the next.
    const version = open?.version;
    const isStill = (): boolean => workspace.documentOf(uri) === open && open?.version === version;
    await pause();
    // What changed meanwhile is in the queue again.
    if (!isStill()) return;
    if (!state) {
      this.context.overview.checked(uri, []);
      return this.clear(uri);
    }
    const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
    this.context.overview.checked(uri, problems);
    if (!open && problems.length === 0) return this.clear(uri);
    const others = await this.relatedDocuments(problems, state);
    if (!isStill()) return;
    this.shown.add(uri);
    await this.context.connection.sendDiagnostics({
      uri,
      ...(version === undefined ? {} : { version }),
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
