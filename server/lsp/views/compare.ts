import { compareFragment, compareProblem } from '../../card/compare/html';
import { comparison, type ToCompare } from '../../card/compare/model';
import { compareTitle } from '../../card/compare/names';
import { compareWords } from '../../card/compare/words';
import type { CompareView, ViewRole } from '../../protocol/views';
import type { RoleState } from '../../service/snapshot';
import { roleNamed } from '../../workspace/find-role';
import { type PastRole, roleAt } from '../../workspace/past-role';
import type { ServerContext } from '../context';
import { type DrawView, filesOf, plainCard } from './view';

/** Roles side by side, as their texts are now or were at a revision. */
export const drawCompare: DrawView<CompareView> = async (context, { roles }) => {
  const { workspace } = context;
  const found = await Promise.all(roles.map((role) => stateOf(context, role)));
  if (found.length < 2 || found.some((each) => each === undefined)) return null;
  const asked = found.filter((each) => each !== undefined);
  const files = filesOf(
    workspace,
    asked.map(({ now }) => now.uri),
  );
  const problems = asked.flatMap(({ past }) => (past && 'problem' in past ? past.problem : []));
  if (problems.length > 0) return { html: compareProblem(problems), title: compareWords.heading, files };
  const compared = comparison(
    asked.map(({ now, past, revision }): ToCompare => {
      const state = past && 'state' in past ? past.state : now;
      return { model: plainCard(workspace, state), revision };
    }),
  );
  return { html: compareFragment(compared), title: compareTitle(compared), files };
};

interface Asked {
  readonly now: RoleState;
  readonly past: PastRole | undefined;
  readonly revision: string | undefined;
}

async function stateOf(
  { workspace, history }: ServerContext,
  { role, revision }: ViewRole,
): Promise<Asked | undefined> {
  const now = await roleNamed(workspace, role);
  if (!now) return undefined;
  const past = revision === undefined ? undefined : await roleAt(workspace, history, now, revision);
  return { now, past, revision: revision && shortened(revision) };
}

/** A full hash as people see it; other names of revisions as they are. */
function shortened(revision: string): string {
  return /^[\da-f]{40,}$/.test(revision) ? revision.slice(0, 8) : revision;
}
