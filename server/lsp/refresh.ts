import type { InitializeParams } from 'vscode-languageserver';
import type { ServerParts } from './parts';

/** Asks the client to fetch anew what it shows inside the text, after files changed that it did not ask about. */
export function refresher(
  { connection, report }: Pick<ServerParts, 'connection' | 'report'>,
  { capabilities: { workspace } }: InitializeParams,
): () => void {
  const wanted = [
    ...(workspace?.inlayHint?.refreshSupport ? ['workspace/inlayHint/refresh'] : []),
    ...(workspace?.codeLens?.refreshSupport ? ['workspace/codeLens/refresh'] : []),
    ...(workspace?.semanticTokens?.refreshSupport ? ['workspace/semanticTokens/refresh'] : []),
  ];
  const running = new Set<string>();
  return () => {
    for (const method of wanted) {
      if (running.has(method)) continue;
      running.add(method);
      connection
        .sendRequest(method)
        .catch((error) => report(method, error))
        .finally(() => running.delete(method));
    }
  };
}
