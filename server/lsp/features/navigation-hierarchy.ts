import type { TypeHierarchyItem } from 'vscode-languageserver';
import { Hierarchy, type HierarchyData } from '../../service/features/type-hierarchy';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { currentState, readOpenRoles } from './navigation-state';

/** textDocument/prepareTypeHierarchy, typeHierarchy/supertypes and typeHierarchy/subtypes */
export const typeHierarchy: Feature = (context) => {
  const { connection, workspace } = context;
  const { typeHierarchy: hierarchy } = connection.languages;
  hierarchy.onPrepare(
    fenced(
      context,
      'type hierarchy',
      async ({ textDocument, position }) => {
        const state = await currentState(workspace, textDocument.uri);
        if (!state) return null;
        const items = new Hierarchy(state.governance, workspace.snapshot(), state);
        return items.prepare(state, state.document.offsetAt(position));
      },
      null,
    ),
  );
  const beside = (where: 'above' | 'below') =>
    fenced(
      context,
      `type hierarchy ${where}`,
      async ({ item }: { item: TypeHierarchyItem }) => {
        const data = dataOf(item);
        if (!data) return null;
        await readOpenRoles(workspace);
        const governance = await workspace.governance(data.from.uri);
        const state = await currentState(workspace, data.from.uri);
        return new Hierarchy(governance, workspace.snapshot(), state)[where](data);
      },
      null,
    );
  hierarchy.onSupertypes(beside('above'));
  hierarchy.onSubtypes(beside('below'));
  return { typeHierarchyProvider: true };
};

/** What `prepare` put into an item; undefined where a client lost it. */
function dataOf({ data }: TypeHierarchyItem): HierarchyData | undefined {
  const given = data as Partial<HierarchyData> | undefined;
  return given?.kind !== undefined && given.from !== undefined ? (given as HierarchyData) : undefined;
}
