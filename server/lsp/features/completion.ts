import { complete, completionTriggers } from '../../service/features/completion';
import { fenced } from '../context';
import type { Feature } from '../feature';

/** textDocument/completion */
export const completion: Feature = (context) => {
  const { connection, workspace, abilities } = context;
  connection.onCompletion(
    fenced(
      context,
      'completion',
      async ({ textDocument, position }) => {
        const state =
          (await workspace.recentRole(textDocument.uri)) ?? (await workspace.file(textDocument.uri));
        return state && complete(state, state.document.offsetAt(position), workspace.snapshot(), abilities);
      },
      undefined,
    ),
  );
  return { completionProvider: { triggerCharacters: [...completionTriggers] } };
};
