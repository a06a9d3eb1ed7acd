import { fileKind } from '../../model/file-kind';
import { type PayStatus, type StatusParams, type StatusResponse, statusRequest } from '../../protocol/status';
import type { Workspace } from '../../workspace/workspace';
import type { Feature } from '../feature';

/** rolewright/status */
export const status: Feature = ({ connection, workspace }) => {
  connection.onRequest(statusRequest, async ({ uri }: StatusParams): Promise<StatusResponse> => {
    const { taxonomy, state, files, broken } = await workspace.governance(uri);
    const pay = await payOf(workspace, uri, taxonomy.uri);
    const roles = [...workspace.snapshot().index.roles()].filter((facts) => facts.taxonomy === taxonomy.uri);
    return {
      state,
      taxonomy: taxonomy.uri ?? files[0],
      name: taxonomy.name,
      files,
      broken,
      levels: taxonomy.levels.size,
      libraryItems: taxonomy.library.size,
      roles: roles.length,
      ...pay,
    };
  });
  return {};
};

/** From where pay comes: for a role its own, and for all what is read and what cannot be. */
async function payOf(
  workspace: Workspace,
  uri: string,
  taxonomy: string | undefined,
): Promise<{ readonly pay?: PayStatus }> {
  const files = workspace.payFiles(taxonomy);
  const missing = workspace.givenPay.missing.map(({ path, reason }) => ({ path, reason }));
  if (files.length + missing.length === 0) return {};
  const from = (await workspace.role(uri))?.resolved.role.taken?.get('pay')?.uri;
  return { pay: { files, missing, ...(from !== undefined && fileKind(from) === 'pay' ? { from } : {}) } };
}
