import { ladderFragment, ladderTitle } from '../../card/ladder/html';
import { ladderOf } from '../../card/ladder/model';
import type { LadderView } from '../../protocol/views';
import { rolesOfFunction } from '../../workspace/function-roles';
import { type DrawView, filesOf } from './view';

/** The career ladder of a function, as its texts are now. */
export const drawLadder: DrawView<LadderView> = async ({ workspace }, { uri, function: fn }) => {
  const { taxonomy } = await workspace.governance(uri);
  const states = await rolesOfFunction(workspace, taxonomy.uri, fn);
  if (states.length === 0 && !taxonomy.functions.has(fn)) return null;
  const ladder = ladderOf(
    taxonomy,
    fn,
    states.map(({ resolved }) => resolved),
  );
  return {
    html: ladderFragment(ladder),
    title: ladderTitle(ladder),
    files: filesOf(
      workspace,
      states.map((state) => state.uri),
    ),
    // A role that is new to the function, and every file of the taxonomy, belong to it too.
    all: true,
  };
};
