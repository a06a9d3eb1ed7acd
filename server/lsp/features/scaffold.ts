import type { SyntaxTree } from '../../model/syntax/tree';
import type { Edit } from '../../model/text/span';
import { fileName, folderOf } from '../../model/text/uri';
import {
  type FileChange,
  type NewRolesParams,
  type NewTaxonomyParams,
  newRolesRequest,
  newTaxonomyRequest,
  type SameTitleParams,
  type ScaffoldChoices,
  type ScaffoldChoicesParams,
  type ScaffoldResult,
  type ScaffoldRung,
  type ScaffoldRungsParams,
  sameTitleRequest,
  scaffoldChoicesRequest,
  scaffoldRungsRequest,
} from '../../protocol/scaffold';
import { rangeOf } from '../../service/features/diagnostics';
import { scaffoldMessages as messages } from '../../service/messages/scaffold';
import { type Scope, scopeOf } from '../../service/navigation/scope';
import { roleCalled, scaffoldChoices, scaffoldRungs } from '../../service/scaffold/choices';
import { newRoles } from '../../service/scaffold/new-roles';
import { newTaxonomy } from '../../service/scaffold/new-taxonomy';
import type { Workspace } from '../../workspace/workspace';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';

/** rolewright/scaffold/…: what the wizards for new roles, ladders and taxonomies ask for and write. */
export const scaffold: Feature = (context) => {
  const { connection } = context;
  connection.onRequest(
    scaffoldChoicesRequest,
    fenced(
      context,
      'choices for a new role',
      (params: ScaffoldChoicesParams) => choices(context, params),
      null,
    ),
  );
  connection.onRequest(
    scaffoldRungsRequest,
    fenced(context, 'rungs for a new role', (params: ScaffoldRungsParams) => rungs(context, params), []),
  );
  connection.onRequest(
    sameTitleRequest,
    fenced(context, 'a title', (params: SameTitleParams) => sameTitle(context, params), null),
  );
  connection.onRequest<ScaffoldResult | null, void>(
    newRolesRequest,
    fenced(context, 'new roles', (params: NewRolesParams) => roles(context, params), null),
  );
  connection.onRequest<ScaffoldResult | null, void>(
    newTaxonomyRequest,
    fenced(context, 'a new taxonomy', (params: NewTaxonomyParams) => taxonomy(context, params), null),
  );
  return {};
};

async function scopeAt(workspace: Workspace, uri: string): Promise<Scope> {
  return scopeOf(await workspace.governance(uri), workspace.snapshot());
}

async function choices(
  { workspace }: ServerContext,
  { uri }: ScaffoldChoicesParams,
): Promise<ScaffoldChoices> {
  return scaffoldChoices(await scopeAt(workspace, uri));
}

async function rungs(
  { workspace }: ServerContext,
  { uri, function: fn, focus, names }: ScaffoldRungsParams,
): Promise<readonly ScaffoldRung[]> {
  return scaffoldRungs(await scopeAt(workspace, uri), fn, focus, names);
}

async function sameTitle(
  { workspace }: ServerContext,
  { uri, title }: SameTitleParams,
): Promise<string | null> {
  const role = roleCalled(await scopeAt(workspace, uri), title);
  return role ? messages.sameTitle(title, role.code, fileName(role.uri)) : null;
}

async function roles({ workspace }: ServerContext, params: NewRolesParams): Promise<ScaffoldResult> {
  const scope = await scopeAt(workspace, params.uri);
  const main = scope.taxonomy.uri;
  const trees = new Map<string, SyntaxTree>();
  const copied = params.roles.flatMap(({ copyOf }) => copyOf ?? []);
  for (const uri of new Set([...copied, ...(main === undefined ? [] : [main])])) {
    const tree = (await workspace.read(uri))?.tree;
    if (tree) trees.set(uri, tree);
  }
  const there = new Set(workspace.roleUris);
  const made = newRoles(params, {
    scope,
    tree: (uri) => trees.get(uri),
    folder: folderOf(params.uri),
    exists: (uri) => there.has(uri),
  });
  if ('refusal' in made) return made;
  const tree = main === undefined ? undefined : trees.get(main);
  const change = main !== undefined && tree && changeOf(main, tree, made.taxonomyEdits);
  return { files: made.files, changes: change ? [change] : [] };
}

async function taxonomy({ workspace }: ServerContext, params: NewTaxonomyParams): Promise<ScaffoldResult> {
  const uri = `${params.folder}taxonomy.yaml`;
  if (await workspace.read(uri)) return { refusal: messages.taxonomyThere };
  return { files: [{ uri, text: newTaxonomy(params) }], changes: [] };
}

function changeOf(uri: string, { document }: SyntaxTree, edits: readonly Edit[]): FileChange | undefined {
  if (edits.length === 0) return undefined;
  return { uri, edits: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })) };
}
