import { codeLenses } from '../../service/features/code-lens';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { inTurns } from '../turn';
import { currentState } from './navigation-state';

/** textDocument/codeLens */
export const codeLens: Feature = (context) => {
  const { connection, workspace, abilities } = context;
  connection.onCodeLens(
    fenced(
      context,
      'code lens',
      async ({ textDocument }) => {
        const state = await currentState(workspace, textDocument.uri);
        return state ? inTurns(context, codeLenses(state, workspace.snapshot(), abilities)) : [];
      },
      [],
    ),
  );
  return { codeLensProvider: { resolveProvider: false } };
};
