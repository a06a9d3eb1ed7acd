import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import {
  type NeighbourRoleParams,
  type NeighbourRoleResult,
  neighbourRoleRequest,
} from '../../protocol/navigation';
import { definitions } from '../../service/features/definition';
import { highlights } from '../../service/features/highlight';
import { documentLinks } from '../../service/features/links';
import { neighbourRole } from '../../service/features/neighbour-role';
import { references } from '../../service/features/references';
import { workspaceSymbols } from '../../service/features/workspace-symbols';
import { navigationMessages } from '../../service/messages/navigation';
import type { Governance } from '../../service/snapshot';
import type { Workspace } from '../../workspace/workspace';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { inTurns } from '../turn';
import { currentState, readOpenRoles } from './navigation-state';

/** textDocument/definition */
export const definition: Feature = (context, params) => {
  const { connection, workspace } = context;
  const links = params.capabilities.textDocument?.definition?.linkSupport === true;
  connection.onDefinition(
    fenced(
      context,
      'definition',
      async ({ textDocument, position }: DefinitionParams): Promise<LocationLink[] | Location[]> => {
        const state = await currentState(workspace, textDocument.uri);
        if (!state) return [];
        const found = definitions(state, state.document.offsetAt(position), workspace.snapshot());
        return links
          ? found
          : found.map((each) => ({ uri: each.targetUri, range: each.targetSelectionRange }));
      },
      [],
    ),
  );
  return { definitionProvider: true };
};

/** textDocument/references */
export const referencesOf: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onReferences(
    fenced(
      context,
      'references',
      async ({ textDocument, position, context: { includeDeclaration } }) => {
        const state = await currentState(workspace, textDocument.uri);
        if (!state) return [];
        const offset = state.document.offsetAt(position);
        return references(state, offset, workspace.snapshot(), includeDeclaration);
      },
      [],
    ),
  );
  return { referencesProvider: true };
};

/** textDocument/documentHighlight */
export const documentHighlight: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onDocumentHighlight(
    fenced(
      context,
      'highlight',
      async ({ textDocument, position }) => {
        const state = await currentState(workspace, textDocument.uri);
        return state ? highlights(state, state.document.offsetAt(position), workspace.snapshot()) : [];
      },
      [],
    ),
  );
  return { documentHighlightProvider: true };
};

/** textDocument/documentLink */
export const documentLink: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onDocumentLinks(
    fenced(
      context,
      'links',
      async ({ textDocument: { uri } }) => {
        const state = await workspace.state(uri);
        return state ? documentLinks(state) : [];
      },
      [],
    ),
  );
  return { documentLinkProvider: { resolveProvider: false } };
};

/** workspace/symbol */
export const workspaceSymbol: Feature = (context) => {
  const { connection, workspace } = context;
  connection.onWorkspaceSymbol(
    fenced(
      context,
      'workspace symbols',
      async ({ query }) => {
        await readOpenRoles(workspace);
        const all = await governances(workspace);
        return inTurns(context, workspaceSymbols(query, workspace.snapshot(), all));
      },
      [],
    ),
  );
  return { workspaceSymbolProvider: true };
};

/** One governance for each taxonomy that has roles. */
async function governances(workspace: Workspace): Promise<readonly Governance[]> {
  const roles = new Map<string | undefined, string>();
  for (const { taxonomy, uri } of workspace.snapshot().index.roles()) roles.set(taxonomy, uri);
  return Promise.all([...roles.values()].map((uri) => workspace.governance(uri)));
}

/** rolewright/neighbourRole */
export const neighbours: Feature = (context) => {
  const { connection, workspace } = context;
  const nothing: NeighbourRoleResult = { reason: navigationMessages.noRole };
  connection.onRequest(
    neighbourRoleRequest,
    fenced(
      context,
      'neighbours on the ladder',
      async ({ uri, direction }: NeighbourRoleParams): Promise<NeighbourRoleResult> => {
        await readOpenRoles(workspace);
        const state = workspace.kindOf(uri) === 'role' ? await workspace.roleOnDisk(uri) : undefined;
        return state ? neighbourRole(state, direction, workspace.snapshot()) : nothing;
      },
      nothing,
    ),
  );
  return {};
};
