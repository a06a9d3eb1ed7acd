import { codeActionKinds, codeActions } from '../../service/features/code-actions';
import { commandActions, commandKinds } from '../../service/features/refactor-commands';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { libraryActions, refactorKinds } from './library-actions';

/** textDocument/codeAction and codeAction/resolve */
export const codeAction: Feature = (context, params) => {
  const { connection, workspace, abilities } = context;
  const library = libraryActions(context, params);
  connection.onCodeAction(
    fenced(
      context,
      'code actions',
      async ({ textDocument, range, context: asked }) => {
        const state = (await workspace.role(textDocument.uri)) ?? (await workspace.file(textDocument.uri));
        if (!state) return [];
        const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
        const fixes = codeActions(state, range, workspace.snapshot(), problems, abilities, asked.only);
        const questions = commandActions(state, range, abilities, asked.only);
        return [...fixes, ...questions, ...(await library.offered(state, range, asked))];
      },
      [],
    ),
  );
  connection.onCodeActionResolve(
    async (action, token) =>
      (await library.stopped(action, token)) ??
      fenced(context, 'code action', library.resolved, action)(action),
  );
  return {
    codeActionProvider: {
      codeActionKinds: [...codeActionKinds, ...commandKinds, ...refactorKinds],
      resolveProvider: library.resolveProvider,
    },
  };
};
