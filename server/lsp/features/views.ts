import { type ViewParams, type ViewResult, type ViewSpec, viewRequest } from '../../protocol/views';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';
import { drawCompare } from '../views/compare';
import { drawEvidence } from '../views/evidence';
import { drawLadder } from '../views/ladder';
import { LastGood } from '../views/last-good';
import { drawSlice } from '../views/slice';
import type { DrawView } from '../views/view';
import { readOpenRoles } from './navigation-state';

/** Every kind of view and what draws it. */
const views: { readonly [Kind in ViewSpec['kind']]: DrawView<Extract<ViewSpec, { kind: Kind }>> } = {
  compare: drawCompare,
  slice: drawSlice,
  ladder: drawLadder,
  evidence: drawEvidence,
};

/** rolewright/view */
export const viewPanels: Feature = (context) => {
  const { connection, workspace } = context;
  const good = new LastGood(workspace);
  connection.onRequest(
    viewRequest,
    fenced(context, 'view', async ({ view }: ViewParams) => good.of(view, await draw(context, view)), null),
  );
  return {};
};

async function draw(context: ServerContext, view: ViewSpec): Promise<ViewResult | null> {
  await readOpenRoles(context.workspace);
  if (!Object.hasOwn(views, view.kind)) return null;
  const drawKind = views[view.kind] as DrawView<ViewSpec>;
  return drawKind(context, view);
}
