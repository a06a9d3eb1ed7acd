import { outline as outlineOf } from '../../service/features/outline';
import { folding, selections } from '../../service/features/structure';
import { fenced } from '../context';
import type { Feature } from '../feature';

/** textDocument/documentSymbol */
export const outline: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onDocumentSymbol(
    fenced(
      context,
      'outline',
      async ({ textDocument }) => {
        const state = (await workspace.role(textDocument.uri)) ?? (await workspace.file(textDocument.uri));
        return state ? outlineOf(state) : [];
      },
      [],
    ),
  );
  return { documentSymbolProvider: { label: 'Rolewright' } };
};

/** textDocument/foldingRange */
export const foldingRanges: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onFoldingRanges(
    fenced(
      context,
      'folding',
      ({ textDocument }) => {
        const tree = workspace.treeOf(textDocument.uri);
        return tree ? folding(tree) : [];
      },
      [],
    ),
  );
  return { foldingRangeProvider: true };
};

/** textDocument/selectionRange */
export const selectionRanges: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onSelectionRanges(
    fenced(
      context,
      'selection',
      ({ textDocument, positions }) => {
        const tree = workspace.treeOf(textDocument.uri);
        return tree ? selections(tree, positions) : null;
      },
      null,
    ),
  );
  return { selectionRangeProvider: true };
};
