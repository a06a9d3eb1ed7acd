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
        const state = (await workspace.role(textDocument.uri)) ?? (await workspace.file(textDocument.uri));
        if (!state) return [];
        const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
        return codeActions(state, range, workspace.snapshot(), problems, abilities, only);
      },
      [],
    ),
  );
  return { codeActionProvider: { codeActionKinds: [...codeActionKinds] } };
};
