import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type InlayHintKind, inlayHintKinds, inlayHints } from '../../service/features/inlay-hints';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { currentState } from './navigation-state';

const section = 'rolewright.inlayHints';

/** textDocument/inlayHint, by the settings `rolewright.inlayHints.*`; all are on where nobody says otherwise. */
export const inlayHint: Feature = (context, { capabilities }) => {
  const { connection, workspace } = context;
  const { configuration, didChangeConfiguration } = capabilities.workspace ?? {};
  let wanted: Promise<ReadonlySet<InlayHintKind>> | undefined;
  let pushed: unknown;

  const settings = async (): Promise<ReadonlySet<InlayHintKind>> => {
    if (configuration !== true) return kindsIn(pushed);
    return kindsIn(await connection.workspace.getConfiguration(section));
  };
  // A client may be asked to tell of changes only once it is initialised, as it is when it asks for hints.
  const first = async (): Promise<ReadonlySet<InlayHintKind>> => {
    if (didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    return settings();
  };
  connection.onDidChangeConfiguration(({ settings: given }) => {
    pushed = given?.rolewright?.inlayHints;
    if (wanted) wanted = settings();
    context.refresh();
  });
  connection.languages.inlayHint.on(
    fenced(
      context,
      'inlay hints',
      async ({ textDocument, range }) => {
        wanted ??= first();
        const kinds = await wanted.catch(() => kindsIn(undefined));
        const state = await currentState(workspace, textDocument.uri);
        return state ? inlayHints(state, range, workspace.snapshot(), kinds) : [];
      },
      [],
    ),
  );
  return { inlayHintProvider: { resolveProvider: false } };
};

function kindsIn(settings: unknown): ReadonlySet<InlayHintKind> {
  const given = (settings ?? {}) as Partial<Record<InlayHintKind, unknown>>;
  return new Set(inlayHintKinds.filter((kind) => given[kind] !== false));
}
