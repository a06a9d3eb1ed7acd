import type { RoleFacts } from '../../model/facts/facts';
import { parseCode } from '../../model/role/code';
import { fileName } from '../../model/text/uri';
import {
  type LevelChoice,
  type RevisionsParams,
  type RevisionsResult,
  type RoleChoice,
  revisionsRequest,
  type ViewChoices,
  type ViewChoicesParams,
  viewChoicesRequest,
} from '../../protocol/views';
import { historyMessages, whyNoPast } from '../../service/messages/history';
import type { Workspace } from '../../workspace/workspace';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';
import { readOpenRoles } from './navigation-state';

/** So many commits of a role's file are offered. */
const mostRevisions = 200;

/** rolewright/view/choices and rolewright/view/revisions */
export const viewChoices: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onRequest(
    viewChoicesRequest,
    fenced(context, 'choices for a view', (params: ViewChoicesParams) => choicesOf(workspace, params), null),
  );
  connection.onRequest(
    revisionsRequest,
    fenced(context, 'revisions of a role', (params: RevisionsParams) => revisions(context, params), {}),
  );
  return {};
};

/** All roles, and the levels of a file's taxonomy, as they are now. */
export async function choicesOf(
  workspace: Workspace,
  { uri: given }: ViewChoicesParams,
): Promise<ViewChoices> {
  await readOpenRoles(workspace);
  const all = [...workspace.snapshot().index.roles()];
  const uri = (given === undefined ? undefined : await placeOf(workspace, given)) ?? all[0]?.uri;
  if (uri === undefined) return { roles: [], levels: [] };
  const { taxonomy } = await workspace.governance(uri);
  const here = all.filter((facts) => facts.taxonomy === taxonomy.uri);
  const others = all.filter((facts) => facts.taxonomy !== taxonomy.uri);
  const choice = ({ uri: file, code, title, region }: RoleFacts): RoleChoice => ({
    uri: file,
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
    ...(region === undefined || region === taxonomy.region ? {} : { region }),
  });
  return {
    uri,
    roles: [...inOrder(here), ...inOrder(others)].map(choice),
    levels: [...taxonomy.levels.values()].flatMap(({ id, name }): LevelChoice[] => {
      const roles = here.filter((facts) => levelOf(facts) === id).length;
      return roles === 0 ? [] : [{ id, roles, ...(name === undefined ? {} : { name }) }];
    }),
  };
}

/** The file whose taxonomy counts: the given one, or the role of an assessment, which may lie outside of it. */
async function placeOf(workspace: Workspace, given: string): Promise<string | undefined> {
  const kind = workspace.kindOf(given);
  if (kind !== 'assessment') return kind && given;
  return (await workspace.file(given))?.assessed?.uri;
}

function levelOf({ code, level }: RoleFacts): string | undefined {
  return parseCode(code ?? '')?.level ?? level;
}

function inOrder(roles: readonly RoleFacts[]): readonly RoleFacts[] {
  const key = ({ code, uri }: RoleFacts): string => code ?? uri;
  return [...roles].sort((a, b) => key(a).localeCompare(key(b), 'en'));
}

async function revisions(
  { workspace, history }: ServerContext,
  { uri }: RevisionsParams,
): Promise<RevisionsResult> {
  if (!history) return { reason: historyMessages.unavailable };
  const found = await history.revisionsOf(uri, mostRevisions);
  if ('problem' in found) {
    const name = (await workspace.roleOnDisk(uri))?.role.code?.text ?? fileName(uri);
    return { reason: whyNoPast(found.problem, name, 'HEAD') };
  }
  return found.revisions.length > 0 ? { revisions: found.revisions } : { reason: historyMessages.noCommit };
}
