import { sliceFragment, sliceTitle } from '../../card/slice/html';
import { sliceOfLevel } from '../../card/slice/of-level';
import type { SliceView } from '../../protocol/views';
import { rolesAt } from '../../workspace/level-roles';
import { type DrawView, filesOf, plainCard } from './view';

/** All roles of a level under the taxonomy of a file. Any role may come to it, so that any change counts. */
export const drawSlice: DrawView<SliceView> = async ({ workspace }, { level, uri }) => {
  const { taxonomy } = await workspace.governance(uri);
  const cards = await rolesAt(workspace, taxonomy, level, (state) => plainCard(workspace, state));
  const found = sliceOfLevel(taxonomy, level, cards);
  return {
    html: sliceFragment(found),
    title: sliceTitle(found),
    files: filesOf(
      workspace,
      cards.map((card) => card.uri),
    ),
    all: true,
  };
};
