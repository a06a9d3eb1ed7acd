import * as vscode from 'vscode';
import {
  type NeighbourRoleParams,
  type NeighbourRoleResult,
  neighbourRoleRequest,
} from '../../server/protocol/navigation';
import { uriOf } from './given';
import { cursorAt, type PlainPosition, type PlainRange, positionOf, rangeOf } from './places';
import type { Server } from './server';
import { tell } from './tell';

/** A place as it travels. */
interface Place {
  readonly uri: string;
  readonly range: PlainRange;
}

/** The commands that lead from file to file: one rung up or down, and from a lens to the references that it counts. */
export function registerNavigation(context: vscode.ExtensionContext, server: Server): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.nextLevelUp', (given?: unknown) => goTo(server, 'up', given)),
    registerCommand('rolewright.nextLevelDown', (given?: unknown) => goTo(server, 'down', given)),
    registerCommand('rolewright.showReferences', (uri: string, position: PlainPosition) =>
      showReferences(server, uri, position),
    ),
    registerCommand('rolewright.openPlace', openPlace),
  );
}

/** Opens the role one rung up or down from a role file (a lens names it, else the active one), or says why not. */
async function goTo(server: Server, direction: 'up' | 'down', given: unknown): Promise<void> {
  const uri = (uriOf(given) ?? vscode.window.activeTextEditor?.document.uri)?.toString();
  const params: NeighbourRoleParams = { uri: uri ?? '', direction };
  const connection = await server.running();
  const { uri: found, reason } = await connection.sendRequest<NeighbourRoleResult>(
    neighbourRoleRequest,
    params,
  );
  if (found !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(found, true));
  else if (reason !== undefined) tell(reason);
}

/** Shows a line of a file: what the links between rungs in hovers lead to. */
async function openPlace(uri: string, line: number, character: number): Promise<void> {
  const selection = cursorAt({ line, character });
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection });
}

async function showReferences(server: Server, uri: string, position: PlainPosition): Promise<void> {
  const connection = await server.running();
  const places = await connection.sendRequest<readonly Place[] | null>('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: false },
  });
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri, true),
    positionOf(position),
    (places ?? []).map(
      ({ uri: file, range }) => new vscode.Location(vscode.Uri.parse(file, true), rangeOf(range)),
    ),
  );
}
