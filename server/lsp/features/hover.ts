import { hover as hoverAt } from '../../service/features/hover';
import { fenced } from '../context';
import type { Feature } from '../feature';

/** textDocument/hover */
export const hover: Feature = (context) => {
  const { connection, workspace, abilities } = context;
  connection.onHover(
    fenced(
      context,
      'hover',
      async ({ textDocument, position }) => {
        const state = (await workspace.role(textDocument.uri)) ?? (await workspace.file(textDocument.uri));
        return state
          ? hoverAt(state, state.document.offsetAt(position), workspace.snapshot(), abilities)
          : null;
      },
      null,
    ),
  );
  return { hoverProvider: true };
};
