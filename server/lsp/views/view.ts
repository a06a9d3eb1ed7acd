import type { CardModel } from '../../card/card-model';
import { cardModel } from '../../card/model';
import type { ViewResult, ViewSpec } from '../../protocol/views';
import type { RoleState } from '../../service/snapshot';
import type { Workspace } from '../../workspace/workspace';
import type { ServerContext } from '../context';

/** Draws one kind of view; null where what it shows is not there. Does its work when asked, and none before. */
export type DrawView<View extends ViewSpec> = (
  context: ServerContext,
  view: View,
) => Promise<ViewResult | null>;

/** The files of a view with the versions of those that are open. */
export function filesOf(workspace: Workspace, uris: Iterable<string>): ViewResult['files'] {
  return Object.fromEntries([...uris].map((uri) => [uri, workspace.documentOf(uri)?.version ?? null]));
}

/** A role's card without its problems: a view shows what roles say. */
export function plainCard(workspace: Workspace, { resolved, governance }: RoleState): CardModel {
  const snapshot = workspace.snapshot();
  return cardModel({
    resolved,
    problems: [],
    catalogue: (system) => snapshot.catalogue(system, governance.taxonomy),
  });
}
