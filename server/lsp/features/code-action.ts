import { check } from '../../service/check/check';
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
        const snapshot = workspace.snapshot();
        return codeActions(state, range, snapshot, check(state, snapshot), abilities, only);
      },
      [],
    ),
  );
  return { codeActionProvider: { codeActionKinds: [...codeActionKinds] } };
};
