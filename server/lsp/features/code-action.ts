import { codeActionKinds, codeActions } from '../../service/features/code-actions';
import { fenced } from '../context';
import type { Feature } from '../features';

/** textDocument/codeAction */
export const codeAction: Feature = (context) => {
  const { connection, workspace, abilities } = context;
  connection.onCodeAction(
    fenced(
      context,
      'code actions',
      async ({ textDocument, range, context: { only } }) => {
        const state = await workspace.role(textDocument.uri);
        if (!state) return [];
        return codeActions(state, range, workspace.snapshot(), workspace.problems(state), abilities, only);
      },
      [],
    ),
  );
  return { codeActionProvider: { codeActionKinds: [...codeActionKinds] } };
};
