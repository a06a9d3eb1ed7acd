import { ladderEntry } from '../../card/ladder/entry';
import { ladderFragment, ladderTitle } from '../../card/ladder/html';
import { ladderOf } from '../../card/ladder/model';
import type { LadderView } from '../../protocol/views';
import { rolesOfFunction } from '../../workspace/function-roles';
import { type DrawView, filesOf } from './view';

/** The career ladder of a function, as its texts are now. */
export const drawLadder: DrawView<LadderView> = async ({ workspace }, { uri, function: fn }) => {
  const { taxonomy } = await workspace.governance(uri);
  const entries = await rolesOfFunction(workspace, taxonomy.uri, fn, ({ resolved }) => ladderEntry(resolved));
  if (entries.length === 0 && !taxonomy.functions.has(fn)) return null;
  const ladder = ladderOf(taxonomy, fn, entries);
  return {
    html: ladderFragment(ladder),
    title: ladderTitle(ladder),
    files: filesOf(
      workspace,
      entries.map(({ role }) => role.uri),
    ),
    // A role that is new to the function, and every file of the taxonomy, belong to it too.
    all: true,
  };
};
