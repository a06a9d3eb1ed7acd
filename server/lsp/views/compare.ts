import { compareFragment, compareTitle } from '../../card/compare/html';
import { comparison } from '../../card/compare/model';
import type { CompareView } from '../../protocol/views';
import { roleNamed } from '../../workspace/find-role';
import { type DrawView, filesOf, plainCard } from './view';

/** Roles side by side, as their texts are now. */
export const drawCompare: DrawView<CompareView> = async (workspace, { roles }) => {
  const states = await Promise.all(roles.map(({ role }) => roleNamed(workspace, role)));
  const found = states.filter((state) => state !== undefined);
  if (found.length < 2) return null;
  const compared = comparison(found.map((state) => ({ model: plainCard(workspace, state) })));
  return {
    html: compareFragment(compared),
    title: compareTitle(compared),
    files: filesOf(
      workspace,
      found.map(({ uri }) => uri),
    ),
  };
};
