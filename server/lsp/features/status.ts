import { type StatusParams, type StatusResponse, statusRequest } from '../../protocol/status';
import type { Feature } from '../feature';

/** rolewright/status */
export const status: Feature = ({ connection, workspace }) => {
  connection.onRequest(statusRequest, async ({ uri }: StatusParams): Promise<StatusResponse> => {
    const { taxonomy, state, files, broken } = await workspace.governance(uri);
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
    };
  });
  return {};
};
