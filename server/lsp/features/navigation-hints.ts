import { type InlayHintKind, inlayHintKinds, inlayHints } from '../../service/features/inlay-hints';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { currentState } from './navigation-state';

const name = 'inlayHints';

/** textDocument/inlayHint, by the settings `rolewright.inlayHints.*`; all are on where nobody says otherwise. */
export const inlayHint: Feature = (context) => {
  const { connection, workspace, settings } = context;
  let wanted: Promise<ReadonlySet<InlayHintKind>> | undefined;

  const read = async (): Promise<ReadonlySet<InlayHintKind>> => kindsIn(await settings.get(name));
  // A client may be asked to tell of changes only once it is initialised, as it is when it asks for hints.
  const first = async (): Promise<ReadonlySet<InlayHintKind>> => {
    await settings.follow(name);
    return read();
  };
  settings.onChange(() => {
    if (wanted) wanted = read();
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
