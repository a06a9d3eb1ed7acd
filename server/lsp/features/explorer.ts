import { rangeOfUse } from '../../model/facts/use';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import {
  type CodePlaceParams,
  type CodePlaceResult,
  codePlaceRequest,
  type ExplorerChildrenParams,
  type ExplorerPathParams,
  type ExplorerRows,
  explorerChildrenRequest,
  explorerPathRequest,
  type FindRolesParams,
  type FindRolesResult,
  findRolesRequest,
  type OwnersResult,
  ownersRequest,
} from '../../protocol/explorer';
import { findRoles } from '../../service/explorer/find-roles';
import { groupedRoles } from '../../service/explorer/grouped-roles';
import { ownersOf } from '../../service/explorer/owners';
import { RoleTree } from '../../service/explorer/role-tree';
import type { TreeNode } from '../../service/explorer/tree-node';
import type { Workspace } from '../../workspace/workspace';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';
import { codePlace, explorerRow, foundRow } from './explorer-rows';
import { readOpenRoles } from './navigation-state';

/** So many roles are worth reading through; who does not find theirs types more. */
const mostFound = 100;

/** The tree of roles: rolewright/explorerChildren, explorerPath, findRoles, owners and codePlace. */
export const explorer: Feature = (context) => {
  const { connection, workspace } = context;
  const noRows: ExplorerRows = { rows: [], reading: false };
  const onChildren = (params: ExplorerChildrenParams) => children(context, params);
  const onPath = (params: ExplorerPathParams) => pathTo(context, params);
  const onFind = ({ query }: FindRolesParams) => found(workspace, query);
  const onOwners = (): OwnersResult => ({ owners: ownersOf(workspace.snapshot().index) });
  const onCode = ({ uri }: CodePlaceParams) => placeOfCode(workspace, uri);
  connection.onRequest(explorerChildrenRequest, fenced(context, 'the tree of roles', onChildren, noRows));
  connection.onRequest(explorerPathRequest, fenced(context, 'a place in the tree of roles', onPath, noRows));
  connection.onRequest(findRolesRequest, fenced(context, 'finding roles', onFind, { roles: [] }));
  connection.onRequest(ownersRequest, fenced(context, 'owners', onOwners, { owners: [] }));
  connection.onRequest(codePlaceRequest, fenced(context, 'the place of a code', onCode, null));
  return {};
};

async function children(
  context: ServerContext,
  { of, owner }: ExplorerChildrenParams,
): Promise<ExplorerRows> {
  context.overview.askedForRows();
  return rows(context, (await treeOf(context, owner)).children(of));
}

async function pathTo(context: ServerContext, { uri, owner }: ExplorerPathParams): Promise<ExplorerRows> {
  return rows(context, (await treeOf(context, owner)).pathTo(uri));
}

function rows({ overview }: ServerContext, nodes: readonly TreeNode[]): ExplorerRows {
  return { rows: nodes.map((node) => explorerRow(node, overview)), reading: overview.reading };
}

async function placeOfCode(workspace: Workspace, uri: string): Promise<CodePlaceResult> {
  await workspace.role(uri);
  const place = codePlace(workspace.snapshot().index, uri);
  return place ? rangeOfUse(place) : null;
}

async function treeOf({ workspace }: ServerContext, owner: string | undefined): Promise<RoleTree> {
  await readOpenRoles(workspace);
  const { index } = workspace.snapshot();
  return new RoleTree(index, await taxonomies(workspace), owner);
}

async function found(workspace: Workspace, query: string): Promise<FindRolesResult> {
  await readOpenRoles(workspace);
  const known = await taxonomies(workspace);
  const roles = findRoles(workspace.snapshot().index, known, query, mostFound);
  return { roles: roles.map((each) => foundRow(each, known)) };
}

/** All taxonomies that have roles or a file, by the address of their `taxonomy.yaml`. */
async function taxonomies(workspace: Workspace): Promise<ReadonlyMap<string | undefined, Taxonomy>> {
  const { index } = workspace.snapshot();
  const ofRoles = [...groupedRoles(index, undefined).values()].flatMap(({ roles }) => roles[0]?.uri ?? []);
  const all = await Promise.all(
    [...ofRoles, ...workspace.taxonomyUris].map((uri) => workspace.governance(uri)),
  );
  return new Map(all.map(({ taxonomy }) => [taxonomy.uri, taxonomy]));
}
